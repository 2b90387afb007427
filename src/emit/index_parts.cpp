#include "emit/index_parts.hpp"

#include <unordered_set>

#include "catalog/inheritance_links.hpp"

namespace schemadiff {

std::vector<ObjectId> links_without_valid_part(const Catalog& catalog, const ObjectId& index, const ObjectId& table) {
    std::unordered_set<ObjectId, ObjectIdHash> whole;  // partitions
    for (const Link& user : catalog.dependents(*catalog.position(index))) {
        const auto* attach = get_payload<IndexAttach>(&catalog.objects()[user.object]);
        if (attach == nullptr || attach->parent != index) continue;
        const auto* part = get_payload<Index>(catalog.find(attach->child));
        if (part == nullptr)
            whole.insert(table_of(attach->child));
        else if (part->valid)
            whole.insert(part->relation);
    }
    std::vector<ObjectId> links;
    for (const Object* link : links_to_children(catalog, table)) {
        const auto* partition = get_payload<Table>(catalog.find(table_of(link->id)));
        bool is_foreign = partition != nullptr && partition->is_foreign();
        if (!is_foreign && whole.count(table_of(link->id)) == 0) links.push_back(link->id);
    }
    return links;
}

namespace {

bool is_exclusion(const Constraint& value) { return value.type == ConstraintType::exclude || value.period; }

void add_part(const Catalog& catalog, const ObjectId& part, std::vector<ObjectId>& parts) {
    parts.push_back(part);
    parts.push_back(attach_of(part));
    for (ObjectId& below : exclusion_parts(catalog, part)) parts.push_back(std::move(below));
}

}  // namespace

bool is_part_of_exclusion(const Catalog& catalog, const ObjectId& constraint) {
    const auto* value = get_payload<Constraint>(catalog.find(constraint));
    return value != nullptr && is_exclusion(*value) && is_part(catalog, constraint);
}

std::vector<ObjectId> exclusion_parts(const Catalog& catalog, const ObjectId& constraint) {
    std::vector<ObjectId> parts;
    for (const Link& user : catalog.dependents(*catalog.position(constraint))) {
        const auto* attach = get_payload<IndexAttach>(&catalog.objects()[user.object]);
        if (attach != nullptr && attach->parent == constraint && is_part_of_exclusion(catalog, attach->child))
            add_part(catalog, attach->child, parts);
    }
    return parts;
}

std::vector<ObjectId> exclusion_parts_of(const Catalog& catalog, const ObjectId& partition) {
    std::vector<ObjectId> parts;
    for (const Link& link : catalog.dependents(*catalog.position(partition))) {
        const ObjectId& member = catalog.objects()[link.object].id;
        if (link.why == EdgeKind::member_of && is_part_of_exclusion(catalog, member)) add_part(catalog, member, parts);
    }
    return parts;
}

}  // namespace schemadiff
