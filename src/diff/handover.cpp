#include "diff/handover.hpp"

#include <algorithm>
#include <set>

#include "catalog/names.hpp"
#include "diff/namesakes.hpp"

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

// It calls one routine and will call another one of that name.
bool passes_to_a_namesake(const RuleContext& context, const ObjectId& id) {
    auto position = context.source.position(id);
    if (!position) return false;
    auto used = context.source.dependencies(*position);
    std::vector<ObjectId> leaving = leaving_namesakes(context.source, context.target, id);
    return std::any_of(leaving.begin(), leaving.end(), [&](const ObjectId& namesake) {
        return std::any_of(used.begin(), used.end(), [&](const Link& link) {
            return link.why == EdgeKind::uses && context.source.objects()[link.object].id == namesake;
        });
    });
}

}  // namespace

bool hands_over_a_place(const RuleContext& context, const ObjectId& id) {
    if (passes_to_a_namesake(context, id)) return true;
    std::set<std::string> leaving = places_only_in(context.source, context.target, id);
    if (leaving.empty()) return false;
    std::set<std::string> coming = places_only_in(context.target, context.source, id);
    return std::any_of(coming.begin(), coming.end(),
                       [&](const std::string& place) { return leaving.count(place) > 0; });
}

}  // namespace schemadiff
