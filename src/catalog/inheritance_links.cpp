#include "catalog/inheritance_links.hpp"

#include <algorithm>

#include "catalog/objects_of.hpp"

namespace schemadiff {

ObjectId table_of(const ObjectId& member) { return make_id(Kind::table, member.schema, member.name); }

std::vector<const Object*> links_to_parents(const Catalog& catalog, const ObjectId& table) {
    std::vector<const Object*> links;
    auto position = catalog.position(table);
    if (!position) return links;
    for (const Link& link : dependents_of(catalog, *position, Kind::inheritance))
        if (link.why == EdgeKind::member_of) links.push_back(&catalog.objects()[link.object]);
    std::sort(links.begin(), links.end(), [](const Object* a, const Object* b) {
        return std::get<Inheritance>(a->payload).position < std::get<Inheritance>(b->payload).position;
    });
    return links;
}

std::vector<const Object*> links_to_children(const Catalog& catalog, const ObjectId& table) {
    std::vector<const Object*> links;
    auto position = catalog.position(table);
    if (!position) return links;
    for (const Link& link : dependents_of(catalog, *position, Kind::inheritance))
        if (link.why == EdgeKind::uses) links.push_back(&catalog.objects()[link.object]);
    return links;
}

}  // namespace schemadiff
