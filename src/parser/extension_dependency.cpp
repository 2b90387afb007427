#include <algorithm>

#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

ObjectId trigger_of(Elaboration& elaboration, AlterObjectDependsStmt* statement) {
    Relation& relation = elaboration.require_relation(statement->relation);
    ObjectId id = make_id(Kind::trigger, relation.id.schema, relation.id.name,
                          strings(reinterpret_cast<List*>(statement->object)).back());
    if (elaboration.builder.find(id) == nullptr)
        elaboration.not_yet("unknown-object", -1, id.member, describe(id) + " does not exist");
    return id;
}

std::optional<ObjectId> dependent_of(Elaboration& elaboration, AlterObjectDependsStmt* statement) {
    if (statement->objectType == OBJECT_TRIGGER) return trigger_of(elaboration, statement);
    auto* relation = reinterpret_cast<Node*>(statement->relation);
    return find_subject(elaboration, statement->objectType, relation == nullptr ? statement->object : relation);
}

}  // namespace

void set_extension_dependency(Elaboration& elaboration, AlterObjectDependsStmt* statement) {
    auto subject = dependent_of(elaboration, statement);
    auto extension = find_subject(elaboration, OBJECT_EXTENSION, reinterpret_cast<Node*>(statement->extname));
    if (!subject || !extension) return;
    ObjectId id = satellite_id(Kind::extension_dependency, *subject);
    ExtensionDependency value;
    if (auto* present = elaboration.payload<ExtensionDependency>(id)) value = *present;
    std::erase(value.extensions, extension->name);
    if (!statement->remove) value.extensions.push_back(extension->name);
    std::sort(value.extensions.begin(), value.extensions.end());
    if (value.extensions.empty())
        elaboration.builder.remove(id);
    else
        elaboration.put(id, std::move(value));
}

}  // namespace schemadiff
