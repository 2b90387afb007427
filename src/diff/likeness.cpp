#include "diff/likeness.hpp"

#include <algorithm>
#include <map>

namespace schemadiff {

namespace {

std::map<std::string, const Object*> columns_of(const Catalog& catalog, const ObjectId& relation) {
    std::map<std::string, const Object*> columns;
    auto position = catalog.position(relation);
    if (!position) return columns;
    for (const Link& link : catalog.dependents(*position)) {
        const Object& member = catalog.objects()[link.object];
        if (link.why == EdgeKind::member_of && member.id.kind == Kind::column) columns[member.id.member] = &member;
    }
    return columns;
}

int place_of(const Object& object, const std::string& part) {
    if (const auto* labels = std::get_if<EnumType>(&object.payload)) {
        auto found = std::find(labels->labels.begin(), labels->labels.end(), part);
        return static_cast<int>(found - labels->labels.begin());
    }
    const auto* composite = std::get_if<CompositeType>(&object.payload);
    if (composite == nullptr) return -1;
    auto found = std::find_if(composite->attributes.begin(), composite->attributes.end(),
                              [&](const CompositeAttribute& attribute) { return attribute.name == part; });
    return static_cast<int>(found - composite->attributes.begin());
}

// The name of NOT NULL is made of those of its table and its column.
bool are_alike(const Object& one, const Object& other) {
    return only(compare_payloads(one.payload, other.payload), "not_null_name");
}

}  // namespace

int likeness(const Catalog& before, const ObjectId& id_before, const Catalog& after, const ObjectId& id_after,
             const std::string& part_before, const std::string& part_after) {
    const Object* one = before.find(id_before);
    const Object* other = after.find(id_after);
    if (one == nullptr || other == nullptr || one->payload.index() != other->payload.index()) return 0;
    if (!part_before.empty()) return place_of(*one, part_before) == place_of(*other, part_after) ? 1 : 0;
    int alike = are_alike(*one, *other) ? 1 : 0;
    auto ours = columns_of(before, id_before), theirs = columns_of(after, id_after);
    for (const auto& [name, column] : ours) {
        auto found = theirs.find(name);
        alike += found != theirs.end() && are_alike(*column, *found->second) ? 1 : -1;
    }
    for (const auto& [name, column] : theirs) alike -= ours.count(name) == 0 ? 1 : 0;
    return alike;
}

}  // namespace schemadiff
