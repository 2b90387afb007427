#include "diff/handover.hpp"

#include <algorithm>
#include <set>

#include "catalog/names.hpp"

namespace schemadiff {

namespace {

// Places of what `id` uses in one catalog and the other one does not have.
std::set<std::string> places_only_in(const Catalog& catalog, const Catalog& other, const ObjectId& id) {
    std::set<std::string> places;
    auto position = catalog.position(id);
    if (!position) return places;
    for (const Link& link : catalog.dependencies(*position)) {
        const Object& used = catalog.objects()[link.object];
        if (link.why != EdgeKind::uses || other.find(used.id) != nullptr) continue;
        for (std::string& place : occupied_places(used)) places.insert(std::move(place));
    }
    return places;
}

}  // namespace

bool hands_over_a_place(const RuleContext& context, const ObjectId& id) {
    std::set<std::string> leaving = places_only_in(context.source, context.target, id);
    if (leaving.empty()) return false;
    std::set<std::string> coming = places_only_in(context.target, context.source, id);
    return std::any_of(coming.begin(), coming.end(),
                       [&](const std::string& place) { return leaving.count(place) > 0; });
}

}  // namespace schemadiff
