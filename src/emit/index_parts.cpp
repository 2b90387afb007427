#include "emit/index_parts.hpp"

#include <unordered_set>

#include "catalog/inheritance_links.hpp"

namespace schemadiff {

std::vector<ObjectId> links_without_valid_part(const Catalog& catalog, const ObjectId& index, const ObjectId& table) {
    std::unordered_set<ObjectId, ObjectIdHash> whole;  // partitions
    // The edge tells, also where the link itself is left out, as in what a scratch database is given.
    for (const Link& user : catalog.dependents(*catalog.position(index))) {
        const Object& part = catalog.objects()[user.object];
        const auto* value = std::get_if<Index>(&part.payload);
        if (user.why != EdgeKind::inherits || (value != nullptr && !value->valid)) continue;
        whole.insert(value == nullptr ? table_of(part.id) : value->relation);
    }
    std::vector<ObjectId> links;
    for (const Object* link : links_to_children(catalog, table)) {
        const auto* partition = get_payload<Table>(catalog.find(table_of(link->id)));
        bool is_foreign = partition != nullptr && partition->is_foreign();
        if (!is_foreign && whole.count(table_of(link->id)) == 0) links.push_back(link->id);
    }
    return links;
}

bool is_part_of_exclusion(const Catalog& catalog, const ObjectId& constraint) {
    const auto* value = get_payload<Constraint>(catalog.find(constraint));
    return value != nullptr && is_exclusion(*value) && is_part(catalog, constraint);
}

std::vector<ObjectId> exclusion_parts(const Catalog& catalog, const ObjectId& constraint) {
    const auto* value = get_payload<Constraint>(catalog.find(constraint));
    std::vector<ObjectId> parts;
    if (value == nullptr || !is_exclusion(*value)) return parts;
    for (const Link& user : catalog.dependents(*catalog.position(constraint))) {
        const auto* attach = get_payload<IndexAttach>(&catalog.objects()[user.object]);
        if (attach == nullptr || attach->parent != constraint) continue;
        parts.push_back(attach->child);
        parts.push_back(attach_of(attach->child));
        for (ObjectId& below : exclusion_parts(catalog, attach->child)) parts.push_back(std::move(below));
    }
    return parts;
}

}  // namespace schemadiff
