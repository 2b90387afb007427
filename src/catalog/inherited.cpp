#include "catalog/inherited.hpp"

#include <optional>
#include <unordered_map>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

namespace {

std::optional<EdgeKind> tie_to_parent(const Object& object) {
    if (const auto* column = std::get_if<Column>(&object.payload); column != nullptr && column->inherited)
        return column->local ? EdgeKind::merges : EdgeKind::inherits;
    const auto* constraint = std::get_if<Constraint>(&object.payload);
    if (constraint != nullptr && constraint->inherited && constraint->type == ConstraintType::check)
        return constraint->local ? EdgeKind::merges : EdgeKind::inherits;
    return std::nullopt;
}

}  // namespace

void add_inherited_membership(CatalogBuilder& builder) {
    struct Parent {
        ObjectId table, link;
    };
    std::unordered_map<ObjectId, std::vector<Parent>, ObjectIdHash> parents;  // of child tables
    for (std::uint32_t i = 0; i < builder.size(); ++i) {
        if (builder.is_removed(i)) continue;
        const Object& object = builder.at(i);
        if (const auto* link = std::get_if<Inheritance>(&object.payload))
            parents[make_id(Kind::table, object.id.schema, object.id.name)].push_back({link->parent, object.id});
        if (const auto* attach = std::get_if<IndexAttach>(&object.payload))
            builder.add_edge(attach->child, attach->parent, EdgeKind::inherits);
    }
    if (parents.empty()) return;
    for (std::uint32_t i = 0; i < builder.size(); ++i) {
        if (builder.is_removed(i)) continue;
        const ObjectId& id = builder.at(i).id;
        auto tie = tie_to_parent(builder.at(i));
        // A partition has copies of its parent's triggers as long as it is attached.
        bool copy = id.kind == Kind::trigger_state;
        if (!tie && !copy) continue;
        auto found = parents.find(make_id(Kind::table, id.schema, id.name));
        if (found == parents.end()) continue;
        for (const auto& [table, link] : found->second)
            if (copy)
                builder.add_edge(id, link, EdgeKind::uses);
            else
                builder.add_edge(id, make_id(id.kind, table.schema, table.name, id.member), *tie);
    }
}

}  // namespace schemadiff
