#include "emit/inheritance_tree.hpp"

#include <algorithm>

#include "catalog/objects_of.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

bool link_is_kept(const EmitContext& context, const Object& link) {
    return context.before(link.id) != nullptr && context.after(link.id) != nullptr && !context.is_created(link.id);
}

std::vector<ObjectId> default_partitions(const EmitContext& context, const ObjectId& table, Verb verb) {
    std::vector<ObjectId> partitions;
    auto found = context.links_of_defaults.find(table);
    if (found == context.links_of_defaults.end()) return partitions;
    ObjectId partition = table_of(found->second->id);
    bool leaves = verb == Verb::drop && context.after(partition) == nullptr;
    if (leaves || link_is_kept(context, *found->second)) partitions.push_back(std::move(partition));
    return partitions;
}

std::vector<ObjectId> all_children(const Catalog& catalog, const ObjectId& table) {
    return descendants(catalog, table, [](const Object&) { return true; });
}

std::vector<ObjectId> reached_children(const EmitContext& context, const ObjectId& table) {
    return descendants(context.source(), table, [&](const Object& link) { return link_is_kept(context, link); });
}

std::vector<ObjectId> children_at_removal(const EmitContext& context, const ObjectId& table) {
    return descendants(context.source(), table, [&](const Object& link) {
        return link_is_kept(context, link) || context.after(table_of(link.id)) == nullptr;
    });
}

std::vector<const Object*> references_from_above(const Catalog& catalog, const ObjectId& partition) {
    std::vector<const Object*> found;
    for (const Object* link : links_to_parents(catalog, partition)) {
        const auto& inheritance = std::get<Inheritance>(link->payload);
        if (inheritance.bound.empty()) continue;
        for (const Link& user : dependents_of(catalog, *catalog.position(inheritance.parent), Kind::constraint)) {
            const Object& object = catalog.objects()[user.object];
            const auto& key = std::get<Constraint>(object.payload);
            if (key.type == ConstraintType::foreign_key && key.referenced == inheritance.parent)
                found.push_back(&object);
        }
        auto higher = references_from_above(catalog, inheritance.parent);
        found.insert(found.end(), higher.begin(), higher.end());
    }
    return found;
}

std::vector<ObjectId> partitions_held_by(const Catalog& catalog, const Object& object) {
    const auto* key = get_payload<Constraint>(&object);
    if (key == nullptr || key->type != ConstraintType::foreign_key) return {};
    return descendants(catalog, key->referenced,
                       [](const Object& link) { return !std::get<Inheritance>(link.payload).bound.empty(); });
}

std::map<ObjectId, const Object*> links_of_default_partitions(const Catalog& catalog) {
    std::map<ObjectId, const Object*> links;
    for (const Object& object : objects_of(catalog, Kind::inheritance)) {
        const auto& link = std::get<Inheritance>(object.payload);
        if (link.bound.text == "DEFAULT") links.emplace(link.parent, &object);
    }
    return links;
}

std::set<ObjectId> parents_of_foreign_tables(const Catalog& catalog) {
    std::set<ObjectId> parents;
    for (const Object& object : catalog.objects()) {
        const auto* table = std::get_if<Table>(&object.payload);
        if (table == nullptr || !table->is_foreign()) continue;
        for (const Object* link : links_to_parents(catalog, object.id))
            parents.insert(std::get<Inheritance>(link->payload).parent);
    }
    return parents;
}

void await_leaving_parents(const EmitContext& context, Statement& statement, const ObjectId& table) {
    for (const Object* link : links_to_parents(context.source(), table))
        if (context.is_dropped(link->id)) statement.awaits_removal.push_back(link->id);
}

void await_independence(const EmitContext& context, Statement& statement, const ObjectId& table) {
    for (const Object* link : links_to_parents(context.source(), table))
        if (context.is_dropped(link->id) && !std::get<Inheritance>(link->payload).bound.empty())
            statement.awaits_removal.push_back(link->id);
    statement.awaits_removal.push_back(make_id(Kind::typed_table, table.schema, table.name));
}

}  // namespace schemadiff
