#include "parser/foreign_object.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

constexpr std::string_view kInformationSchema = "information_schema";

bool is_system(const std::string& schema) { return schema == "pg_catalog"; }

const ForeignObject* find_known(const Elaboration& elaboration, const ObjectId& id) {
    const ForeignObjects& known = elaboration.environment.foreign_objects;
    auto found = known.all.find(id);
    if (found == known.all.end()) return nullptr;
    const std::string& extension = found->second.extension;
    bool declared = extension.empty() || elaboration.names.extensions.count(extension) > 0;
    return declared ? &found->second : nullptr;
}

std::vector<ObjectId> extensions_to_come(const Elaboration& elaboration) {
    std::vector<ObjectId> to_come;
    for (const auto& [name, schema] : elaboration.names.extensions)
        if (elaboration.environment.foreign_objects.extensions.count(name) == 0)
            to_come.push_back(make_id(Kind::extension, "", name));
    return to_come;
}

// What the statement names, in each schema where it may be, by each kind that it may be.
struct Candidates {
    QualifiedName name;
    std::vector<Kind> kinds;
    std::string signature = {};
    bool has_schema = true;
};

std::optional<Candidates> candidates(Elaboration& elaboration, ObjectType type, Node* named) {
    switch (type) {
        case OBJECT_TABLE: return Candidates{qualified(castNode(RangeVar, named)), {Kind::table, Kind::sequence}};
        case OBJECT_SEQUENCE: return Candidates{qualified(castNode(RangeVar, named)), {Kind::sequence}};
        case OBJECT_FUNCTION:
        case OBJECT_PROCEDURE:
        case OBJECT_ROUTINE: {
            auto* routine = castNode(ObjectWithArgs, named);
            std::vector<std::string> types;
            for (auto* argument : nodes_of<TypeName>(routine->objargs))
                types.push_back(elaboration.type_without_modifier(argument));
            return Candidates{qualified(routine->objname), {Kind::function}, join(types, ", ")};
        }
        case OBJECT_TYPE:
        case OBJECT_DOMAIN: return Candidates{qualified(reinterpret_cast<List*>(named)), {Kind::base_type}};
        case OBJECT_SCHEMA: return Candidates{{"", strVal(named)}, {Kind::schema}, {}, false};
        case OBJECT_FDW: return Candidates{{"", strVal(named)}, {Kind::foreign_data_wrapper}, {}, false};
        case OBJECT_FOREIGN_SERVER: return Candidates{{"", strVal(named)}, {Kind::server}, {}, false};
        default: return std::nullopt;
    }
}

std::vector<std::string> schemas_to_search(const Elaboration& elaboration, const Candidates& wanted) {
    if (!wanted.has_schema || !wanted.name.schema.empty()) return {wanted.name.schema};
    std::vector<std::string> schemas{"pg_catalog"};
    schemas.insert(schemas.end(), elaboration.path.schemas.begin(), elaboration.path.schemas.end());
    return schemas;
}

}  // namespace

std::optional<ObjectId> find_foreign_object(Elaboration& elaboration, ObjectType type, Node* named) {
    auto wanted = candidates(elaboration, type, named);
    if (!wanted) return std::nullopt;
    for (const std::string& schema : schemas_to_search(elaboration, *wanted))
        for (Kind kind : wanted->kinds)
            if (ObjectId id = make_id(kind, schema, wanted->name.name, "", wanted->signature);
                find_known(elaboration, id) != nullptr)
                return id;
    bool may_come = elaboration.is_lenient() && !extensions_to_come(elaboration).empty();
    if (!may_come && !is_system(type == OBJECT_SCHEMA ? wanted->name.name : wanted->name.schema)) return std::nullopt;
    std::string schema = wanted->name.schema;
    if (schema.empty() && wanted->has_schema) schema = elaboration.extension_schema();
    return make_id(wanted->kinds.front(), schema, wanted->name.name, "", wanted->signature);
}

std::vector<ObjectId> foreign_objects_in(Elaboration& elaboration, const std::string& schema, ObjectType type) {
    Kind kind = type == OBJECT_TABLE ? Kind::table : type == OBJECT_SEQUENCE ? Kind::sequence : Kind::function;
    std::vector<ObjectId> found;
    const ForeignObjects& known = elaboration.environment.foreign_objects;
    for (const auto& [id, object] : known.all)
        if (id.schema == schema && id.kind == kind && find_known(elaboration, id) != nullptr) found.push_back(id);
    std::sort(found.begin(), found.end());
    auto to_come = extensions_to_come(elaboration);
    bool may_bring = std::any_of(to_come.begin(), to_come.end(), [&](const ObjectId& extension) {
        const std::string& where = elaboration.names.extensions.at(extension.name);
        return where.empty() || where == schema;
    });
    // Of the server's functions, those that nothing was ever granted on are not read.
    bool few_are_known = is_system(schema) && (known.all.empty() || kind == Kind::function);
    if (few_are_known || schema == kInformationSchema)
        elaboration.builder.add_unmanaged("privilege on all of the server's objects in a schema");
    else if (may_bring)
        elaboration.result.awaits_extensions = true;
    return found;
}

bool is_in_information_schema(Elaboration& elaboration, ObjectType type, Node* named) {
    auto wanted = candidates(elaboration, type, named);
    return wanted && (type == OBJECT_SCHEMA ? wanted->name.name : wanted->name.schema) == kInformationSchema;
}

bool is_foreign(Elaboration& elaboration, const ObjectId& subject) {
    bool column = subject.kind == Kind::column;
    if (subject.kind == Kind::language || subject.kind == Kind::database) return false;
    if (elaboration.builder.find(subject) != nullptr) return false;
    // A view's columns are no objects of ours either.
    return !column || elaboration.names.find_relation({subject.schema, subject.name}, elaboration.path) == nullptr;
}

std::string foreign_owner_of(const Elaboration& elaboration, const ObjectId& subject) {
    if (const ForeignObject* known = find_known(elaboration, whole_of(subject))) return known->owner;
    return is_system(subject.schema) ? elaboration.environment.foreign_objects.server_owner : std::string();
}

InitialAccess initial_access_of(const Elaboration& elaboration, const ObjectId& subject) {
    if (const ForeignObject* known = find_known(elaboration, subject)) return known->initial;
    if (subject.kind == Kind::column) return {};
    return {{}, {}, extensions_behind(elaboration, subject).empty()};
}

std::vector<ObjectId> extensions_behind(const Elaboration& elaboration, const ObjectId& subject) {
    const ForeignObject* known = find_known(elaboration, whole_of(subject));
    if (known == nullptr) return is_system(subject.schema) ? std::vector<ObjectId>{} : extensions_to_come(elaboration);
    if (known->extension.empty()) return {};
    return {make_id(Kind::extension, "", known->extension)};
}

}  // namespace schemadiff
