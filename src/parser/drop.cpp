// DROP: takes back what the text has declared; what it has not declared may stay away when the statement says IF
// EXISTS.
#include <algorithm>

#include "base/quote.hpp"
#include "parser/handlers.hpp"
#include "parser/members.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

void drop_column(Elaboration& elaboration, Relation& relation, const std::string& column, Recurse recurse) {
    ObjectId id = column_id(relation, column);
    // Keys and indexes on the column go with it.
    auto names_it = [&](const std::vector<std::string>& columns) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    for (const ObjectId& each : std::vector(relation.constraints)) {
        auto* constraint = elaboration.payload<Constraint>(each);
        if (constraint == nullptr) continue;
        if (constraint->type == ConstraintType::check || constraint->type == ConstraintType::exclude) {
            if (constraint->definition.text.find(column) != std::string::npos)
                elaboration.undecidable(-1, "dropping a column that " + describe(each) + " may name");
        } else if (names_it(constraint->columns) || names_it(constraint->include)) {
            drop_constraint(elaboration, relation, each.member, Recurse::no);
        }
    }
    for (const ObjectId& each : std::vector(relation.indexes)) {
        auto* index = elaboration.payload<Index>(each);
        if (index == nullptr) continue;
        bool gone = names_it(index->include) || index->predicate.text.find(column) != std::string::npos;
        for (const IndexKey& key : index->keys)
            gone |= key.column == column || key.expression.text.find(column) != std::string::npos;
        if (!gone) continue;
        std::erase(relation.indexes, each);
        remove_object(elaboration, each);
    }
    std::erase(relation.columns, column);
    remove_object(elaboration, id);
    if (recurse == Recurse::no) return;
    for (const ObjectId& child : std::vector(relation.children)) {
        Relation* each = elaboration.names.relation(child);
        auto* copy = each == nullptr ? nullptr : elaboration.payload<Column>(column_id(*each, column));
        if (copy == nullptr) continue;
        copy->inherited = false;
        if (!copy->local) drop_column(elaboration, *each, column, recurse);
    }
}

namespace {

bool is_managed(ObjectType type) {
    switch (type) {
        case OBJECT_TABLE:
        case OBJECT_FOREIGN_TABLE:
        case OBJECT_VIEW:
        case OBJECT_MATVIEW:
        case OBJECT_SEQUENCE:
        case OBJECT_INDEX:
        case OBJECT_LANGUAGE:
        case OBJECT_ACCESS_METHOD:
        case OBJECT_CONVERSION:
        case OBJECT_TRANSFORM:
        case OBJECT_OPCLASS:
        case OBJECT_OPFAMILY:
        case OBJECT_OPERATOR:
        case OBJECT_TSPARSER:
        case OBJECT_TSTEMPLATE:
        case OBJECT_TSDICTIONARY:
        case OBJECT_TSCONFIGURATION:
        case OBJECT_COLLATION:
        case OBJECT_FDW:
        case OBJECT_FOREIGN_SERVER:
        case OBJECT_PUBLICATION:
        case OBJECT_EVENT_TRIGGER:
        case OBJECT_TYPE:
        case OBJECT_DOMAIN:
        case OBJECT_SCHEMA:
        case OBJECT_EXTENSION:
        case OBJECT_FUNCTION:
        case OBJECT_PROCEDURE:
        case OBJECT_ROUTINE:
        case OBJECT_AGGREGATE:
        case OBJECT_STATISTIC_EXT:
        case OBJECT_CAST:
        case OBJECT_TRIGGER:
        case OBJECT_RULE:
        case OBJECT_POLICY: return true;
        default: return false;
    }
}

void drop_subject(Elaboration& elaboration, ObjectType type, Node* named, bool cascade) {
    auto id = find_subject(elaboration, type, named);
    if (!id) return;
    if (cascade && (id->kind == Kind::schema || id->kind == Kind::extension || id->kind == Kind::base_type))
        elaboration.undecidable(-1, "DROP .. CASCADE of what the text itself has declared");
    auto* relation = elaboration.names.relation({id->schema, id->name});
    if (type == OBJECT_INDEX && relation != nullptr && relation->kind == RelationKind::index)
        if (auto* index = elaboration.payload<Index>(relation->id))
            if (auto* table = elaboration.names.relation(index->relation)) std::erase(table->indexes, relation->id);
    remove_object(elaboration, *id);
}

}  // namespace

void drop_objects(Elaboration& elaboration, DropStmt* statement) {
    if (!is_managed(statement->removeType)) return;
    for (Node* named : nodes(statement->objects)) {
        bool cascade = statement->behavior == DROP_CASCADE;
        if (!statement->missing_ok) {
            drop_subject(elaboration, statement->removeType, named, cascade);
            continue;
        }
        try {
            drop_subject(elaboration, statement->removeType, named, cascade);
        } catch (const NotYet&) {
            // IF EXISTS: it does not, and what comes later in the text is not meant.
        }
    }
}

}  // namespace schemadiff
