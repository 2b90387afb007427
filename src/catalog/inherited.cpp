#include "catalog/inherited.hpp"

#include <unordered_map>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

namespace {

bool is_inherited(const Object& object) {
    if (const auto* column = std::get_if<Column>(&object.payload)) return column->inherited;
    if (const auto* constraint = std::get_if<Constraint>(&object.payload))
        return constraint->inherited && constraint->type == ConstraintType::check;
    return false;
}

}  // namespace

void add_inherited_membership(CatalogBuilder& builder) {
    std::unordered_map<ObjectId, std::vector<ObjectId>, ObjectIdHash> parents;  // child table -> parent tables
    for (std::uint32_t i = 0; i < builder.size(); ++i) {
        if (builder.is_removed(i)) continue;
        const Object& object = builder.at(i);
        if (const auto* link = std::get_if<Inheritance>(&object.payload))
            parents[make_id(Kind::table, object.id.schema, object.id.name)].push_back(link->parent);
        if (const auto* attach = std::get_if<IndexAttach>(&object.payload))
            builder.add_edge(attach->child, attach->parent, EdgeKind::inherits);
    }
    if (parents.empty()) return;
    for (std::uint32_t i = 0; i < builder.size(); ++i) {
        if (builder.is_removed(i) || !is_inherited(builder.at(i))) continue;
        const ObjectId& id = builder.at(i).id;
        auto found = parents.find(make_id(Kind::table, id.schema, id.name));
        if (found == parents.end()) continue;
        for (const ObjectId& parent : found->second)
            builder.add_edge(id, make_id(id.kind, parent.schema, parent.name, id.member), EdgeKind::inherits);
    }
}

}  // namespace schemadiff
