#include "catalog/inheritance_links.hpp"

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

}  // namespace schemadiff
