#include "emit/primary_key.hpp"

#include <algorithm>

#include "catalog/inheritance_links.hpp"
#include "catalog/objects_of.hpp"

namespace schemadiff {

const Object* primary_key_of(const Catalog& catalog, const ObjectId& table) {
    auto position = catalog.position(table);
    if (!position) return nullptr;
    for (const Link& link : dependents_of(catalog, *position, Kind::constraint)) {
        const Object& object = catalog.objects()[link.object];
        const auto& key = std::get<Constraint>(object.payload);
        if (link.why == EdgeKind::member_of && key.type == ConstraintType::primary_key) return &object;
    }
    return nullptr;
}

bool is_in_primary_key(const Catalog& catalog, const ObjectId& column) {
    const auto* key = get_payload<Constraint>(primary_key_of(catalog, table_of(column)));
    return key != nullptr && std::find(key->columns.begin(), key->columns.end(), column.member) != key->columns.end();
}

}  // namespace schemadiff
