// All objects of one kind, in a catalog whose objects are sorted by their ids, and those by kind.
#pragma once

#include <algorithm>
#include <span>

#include "catalog/catalog.hpp"

namespace schemadiff {

inline std::span<const Object> objects_of(const Catalog& catalog, Kind kind) {
    const auto& all = catalog.objects();
    auto first = std::partition_point(all.begin(), all.end(), [&](const Object& each) { return each.id.kind < kind; });
    auto last = std::partition_point(first, all.end(), [&](const Object& each) { return each.id.kind == kind; });
    return {first, last};
}

}  // namespace schemadiff
