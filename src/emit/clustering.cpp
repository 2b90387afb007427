#include "emit/clustering.hpp"

#include <algorithm>

namespace schemadiff {

bool is_clustered(const Catalog& catalog, const ObjectId& relation) {
    auto position = catalog.position(relation);
    if (!position) return false;
    auto dependents = catalog.dependents(*position);
    return std::any_of(dependents.begin(), dependents.end(), [&](const Link& link) {
        const Payload& payload = catalog.objects()[link.object].payload;
        if (const auto* index = std::get_if<Index>(&payload)) return index->relation == relation && index->clustered;
        const auto* key = std::get_if<Constraint>(&payload);
        return key != nullptr && link.why == EdgeKind::member_of && key->clustered;
    });
}

}  // namespace schemadiff
