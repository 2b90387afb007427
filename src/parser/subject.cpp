// The object that COMMENT ON, SECURITY LABEL ON, GRANT .. ON and ALTER .. OWNER TO name.
#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/database.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

// "table.member" as a list of strings: the relation and its member.
std::pair<QualifiedName, std::string> split_member(const List* names) {
    auto parts = strings(names);
    std::string member = parts.back();
    parts.pop_back();
    if (parts.size() == 1) return {{"", parts[0]}, member};
    return {{parts[parts.size() - 2], parts.back()}, member};
}

ObjectId member_of(Elaboration& elaboration, Kind kind, const List* names) {
    auto [table, member] = split_member(names);
    Relation& relation = elaboration.require_relation(table, -1);
    ObjectId id = make_id(kind, relation.id.schema, relation.id.name, member);
    if (kind == Kind::column) {
        elaboration.require_column(relation, member);
    } else if (elaboration.builder.find(id) == nullptr) {
        elaboration.not_yet("unknown-object", -1, relation.id.name, describe(id) + " does not exist");
    }
    return id;
}

// What is said of the name of NOT NULL is nothing of an object.
std::optional<ObjectId> constraint_of(Elaboration& elaboration, const List* names) {
    auto [table, member] = split_member(names);
    if (column_of_not_null(elaboration, elaboration.require_relation(table, -1), member) == nullptr)
        return member_of(elaboration, Kind::constraint, names);
    elaboration.builder.add_unmanaged("comment on NOT NULL");
    return std::nullopt;
}

ObjectId domain_constraint_of(Elaboration& elaboration, const List* pair) {
    auto* type = linitial_node(TypeName, pair);
    ObjectId domain = elaboration.require_type(qualified(type->names), type->location);
    ObjectId id = make_id(Kind::domain_constraint, domain.schema, domain.name, strVal(lsecond(pair)));
    elaboration.require<DomainConstraint>(id);
    return id;
}

std::optional<ObjectId> relation_of(Elaboration& elaboration, Node* named) {
    Relation& relation = IsA(named, RangeVar)
                             ? elaboration.require_relation(castNode(RangeVar, named))
                             : elaboration.require_relation(qualified(reinterpret_cast<List*>(named)), -1);
    return relation.id;
}

// The index behind a constraint is named like an index: what is said about it is said about the index.
std::optional<ObjectId> index_of(Elaboration& elaboration, Node* named) {
    auto id = relation_of(elaboration, named);
    if (id && id->kind == Kind::constraint) return make_id(Kind::index, id->schema, id->member);
    return id;
}

ObjectId simple(Elaboration& elaboration, Kind kind, Node* named) {
    std::string name = strVal(named);
    ObjectId id = make_id(kind, "", name);
    if (elaboration.builder.find(id) == nullptr)
        elaboration.not_yet(kind == Kind::schema ? "unknown-schema" : "unknown-object", -1, name,
                            describe(id) + " does not exist");
    return id;
}

// Every server has some languages, and extensions bring others along, which are theirs.
std::optional<ObjectId> language_of(Elaboration& elaboration, Node* named) {
    std::string name = strVal(named);
    bool of_server = name == "sql" || name == "c" || name == "internal" || name == "plpgsql";
    if (of_server || elaboration.names.extensions.count(name) > 0) return std::nullopt;
    return simple(elaboration, Kind::language, named);
}

// What lives in a schema by its name alone.
ObjectId in_schema(Elaboration& elaboration, Kind kind, Node* named) {
    QualifiedName name = qualified(reinterpret_cast<List*>(named));
    std::vector<std::string> schemas = elaboration.path.schemas;
    if (!name.schema.empty()) schemas = {name.schema};
    for (const std::string& schema : schemas)
        if (ObjectId id = make_id(kind, schema, name.name); elaboration.builder.find(id) != nullptr) return id;
    elaboration.not_yet("unknown-object", -1, name.name,
                        describe(make_id(kind, name.schema, name.name)) + " does not exist");
}

ObjectId cast_of(Elaboration& elaboration, const List* types) {
    ObjectId id = cast_id(elaboration, linitial_node(TypeName, types), lsecond_node(TypeName, types));
    if (elaboration.builder.find(id) == nullptr)
        elaboration.not_yet("unknown-object", -1, id.signature, describe(id) + " does not exist");
    return id;
}

ObjectId transform_of(Elaboration& elaboration, const List* pair) {
    ObjectId id = transform_id(elaboration, linitial_node(TypeName, pair), strVal(lsecond(pair)));
    if (elaboration.builder.find(id) == nullptr)
        elaboration.not_yet("unknown-object", -1, id.signature, describe(id) + " does not exist");
    return id;
}

std::optional<ObjectId> database_of(Elaboration& elaboration, Node* named) {
    if (!elaboration.environment.opted.database_settings) return std::nullopt;
    return database_named(elaboration, strVal(named));
}

std::optional<ObjectId> type_of(Elaboration& elaboration, Node* named) {
    QualifiedName name =
        qualified(IsA(named, TypeName) ? castNode(TypeName, named)->names : reinterpret_cast<List*>(named));
    std::string schema =
        name.schema.empty() ? elaboration.names.schema_of_type(name.name, elaboration.path) : name.schema;
    if (elaboration.names.has_type({schema, name.name})) return elaboration.names.type({schema, name.name});
    return elaboration.require_type(name);
}

}  // namespace

std::optional<ObjectId> find_subject(Elaboration& elaboration, ObjectType type, Node* named) {
    switch (type) {
        case OBJECT_TABLE:
        case OBJECT_VIEW:
        case OBJECT_MATVIEW:
        case OBJECT_SEQUENCE:
        case OBJECT_FOREIGN_TABLE: return relation_of(elaboration, named);
        case OBJECT_INDEX: return index_of(elaboration, named);
        case OBJECT_COLUMN: return member_of(elaboration, Kind::column, reinterpret_cast<List*>(named));
        case OBJECT_TABCONSTRAINT: return constraint_of(elaboration, reinterpret_cast<List*>(named));
        case OBJECT_TRIGGER: return member_of(elaboration, Kind::trigger, reinterpret_cast<List*>(named));
        case OBJECT_RULE: return member_of(elaboration, Kind::rule, reinterpret_cast<List*>(named));
        case OBJECT_POLICY: return member_of(elaboration, Kind::policy, reinterpret_cast<List*>(named));
        case OBJECT_DOMCONSTRAINT: return domain_constraint_of(elaboration, reinterpret_cast<List*>(named));
        case OBJECT_TYPE:
        case OBJECT_DOMAIN: return type_of(elaboration, named);
        case OBJECT_STATISTIC_EXT: return in_schema(elaboration, Kind::statistics, named);
        case OBJECT_CAST: return cast_of(elaboration, reinterpret_cast<List*>(named));
        case OBJECT_LANGUAGE: return language_of(elaboration, named);
        case OBJECT_ACCESS_METHOD: return simple(elaboration, Kind::access_method, named);
        case OBJECT_CONVERSION: return in_schema(elaboration, Kind::conversion, named);
        case OBJECT_TRANSFORM: return transform_of(elaboration, reinterpret_cast<List*>(named));
        case OBJECT_OPCLASS:
            return operator_class_id(elaboration, Kind::operator_class, reinterpret_cast<List*>(named));
        case OBJECT_OPFAMILY:
            return operator_class_id(elaboration, Kind::operator_family, reinterpret_cast<List*>(named));
        case OBJECT_OPERATOR: return operator_id(elaboration, castNode(ObjectWithArgs, named));
        case OBJECT_TSPARSER: return in_schema(elaboration, Kind::text_search_parser, named);
        case OBJECT_TSTEMPLATE: return in_schema(elaboration, Kind::text_search_template, named);
        case OBJECT_TSDICTIONARY: return in_schema(elaboration, Kind::text_search_dictionary, named);
        case OBJECT_TSCONFIGURATION: return in_schema(elaboration, Kind::text_search_configuration, named);
        case OBJECT_COLLATION: return in_schema(elaboration, Kind::collation, named);
        case OBJECT_FDW: return simple(elaboration, Kind::foreign_data_wrapper, named);
        case OBJECT_FOREIGN_SERVER: return simple(elaboration, Kind::server, named);
        case OBJECT_PUBLICATION: return simple(elaboration, Kind::publication, named);
        case OBJECT_SUBSCRIPTION: return simple(elaboration, Kind::subscription, named);
        case OBJECT_EVENT_TRIGGER: return simple(elaboration, Kind::event_trigger, named);
        case OBJECT_ROLE: return simple(elaboration, Kind::role, named);
        case OBJECT_DATABASE: return database_of(elaboration, named);
        case OBJECT_SCHEMA: return simple(elaboration, Kind::schema, named);
        case OBJECT_EXTENSION: return simple(elaboration, Kind::extension, named);
        case OBJECT_FUNCTION:
        case OBJECT_PROCEDURE:
        case OBJECT_ROUTINE:
        case OBJECT_AGGREGATE: return require_routine_id(elaboration, castNode(ObjectWithArgs, named));
        default: return std::nullopt;
    }
}

}  // namespace schemadiff
