#include "emit/refuse.hpp"

#include <unordered_map>

#include <fmt/format.h>

#include "emit/hazard_table.hpp"

namespace schemadiff {

namespace {

std::string_view why(std::string_view code) {
    if (class_of(code) == HazardClass::unsure) return "unresolved";
    return class_of(code) == HazardClass::failure ? "found" : "without permission";
}

}  // namespace

std::vector<std::string> find_refusals(const OrderedStatements& ordered,
                                       const std::vector<std::vector<Hazard>>& hazards,
                                       const Permissions& permissions) {
    const auto& statements = ordered.statements;
    std::vector<std::string> refusals(statements.size());
    for (std::size_t i = 0; i < statements.size(); ++i)
        for (const Hazard& hazard : hazards[i])
            if (refusals[i].empty() && !permissions.permits(hazard))
                refusals[i] = fmt::format("{} {}: {}", hazard.code, why(hazard.code), hazard.message);

    std::unordered_map<ObjectId, std::vector<std::size_t>, ObjectIdHash> makers;
    for (std::size_t i = 0; i < statements.size(); ++i)
        for (const ObjectId& id : statements[i].produces) makers[id].push_back(i);

    // Forwards: who needs a refused step. Backwards: what would leave and could not come back stays. Until nothing
    // follows.
    auto waits_for = [&](std::size_t i, std::size_t other) {
        if (!refusals[i].empty() || refusals[other].empty()) return false;
        refusals[i] = "needs a refused step: " + describe(statements[other].subject);
        return true;
    };
    for (bool more = true; more;) {
        more = false;
        for (std::size_t i = 0; i < statements.size(); ++i)
            for (auto other : ordered.predecessors[i]) more = waits_for(i, other) || more;
        for (std::size_t i = statements.size(); i-- > 0;)
            for (const auto* gone : {&statements[i].destroys, &statements[i].vacates, &statements[i].hands_over_to})
                for (const ObjectId& id : *gone) {
                    auto found = makers.find(id);
                    if (found == makers.end()) continue;
                    for (auto maker : found->second) more = waits_for(i, maker) || more;
                }
    }
    return refusals;
}

}  // namespace schemadiff
