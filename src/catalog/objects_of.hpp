// All objects of one kind, or all of one kind that depend on an object: a catalog is sorted by ids, and those by kind.
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

inline std::span<const Link> dependents_of(const Catalog& catalog, std::uint32_t object, Kind kind) {
    auto all = catalog.dependents(object);
    auto kind_of = [&](const Link& link) { return catalog.objects()[link.object].id.kind; };
    auto first = std::partition_point(all.begin(), all.end(), [&](const Link& each) { return kind_of(each) < kind; });
    auto last = std::partition_point(first, all.end(), [&](const Link& each) { return kind_of(each) == kind; });
    return {first, last};
}

}  // namespace schemadiff
