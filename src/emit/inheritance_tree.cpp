#include "emit/inheritance_tree.hpp"

#include <algorithm>

namespace schemadiff {

ObjectId table_of(const ObjectId& member) { return make_id(Kind::table, member.schema, member.name); }

std::vector<const Object*> links_to_parents(const Catalog& catalog, const ObjectId& table) {
    std::vector<const Object*> links;
    auto position = catalog.position(table);
    if (!position) return links;
    for (const Link& link : catalog.dependents(*position)) {
        const Object& object = catalog.objects()[link.object];
        if (link.why == EdgeKind::member_of && std::holds_alternative<Inheritance>(object.payload))
            links.push_back(&object);
    }
    std::sort(links.begin(), links.end(), [](const Object* a, const Object* b) {
        return std::get<Inheritance>(a->payload).position < std::get<Inheritance>(b->payload).position;
    });
    return links;
}

std::vector<const Object*> links_to_children(const Catalog& catalog, const ObjectId& table) {
    std::vector<const Object*> links;
    auto position = catalog.position(table);
    if (!position) return links;
    for (const Link& link : catalog.dependents(*position)) {
        const Object& object = catalog.objects()[link.object];
        if (link.why == EdgeKind::uses && std::holds_alternative<Inheritance>(object.payload)) links.push_back(&object);
    }
    return links;
}

bool link_is_kept(const EmitContext& context, const Object& link) {
    return context.before(link.id) != nullptr && context.after(link.id) != nullptr && !context.is_created(link.id);
}

std::vector<ObjectId> default_partitions(const EmitContext& context, const ObjectId& table) {
    std::vector<ObjectId> partitions;
    for (const Object* link : links_to_children(context.source(), table))
        if (std::get<Inheritance>(link->payload).bound.text == "DEFAULT" && link_is_kept(context, *link))
            partitions.push_back(make_id(Kind::table, link->id.schema, link->id.name));
    return partitions;
}

std::vector<ObjectId> reached_children(const EmitContext& context, const ObjectId& table) {
    std::vector<ObjectId> reached{table};
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const Object* link : links_to_children(context.source(), reached[i])) {
            if (!link_is_kept(context, *link)) continue;
            ObjectId child = make_id(Kind::table, link->id.schema, link->id.name);
            if (std::find(reached.begin(), reached.end(), child) == reached.end()) reached.push_back(child);
        }
    reached.erase(reached.begin());
    return reached;
}

}  // namespace schemadiff
