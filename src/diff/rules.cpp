#include "diff/rules.hpp"

#include <cassert>

namespace schemadiff {

Assessment assess_object(const RuleContext& context, const Object& before, const Object& after,
                         const ChangedFields& changed) {
    return std::visit(
        [&](const auto& left) -> Assessment {
            using P = std::decay_t<decltype(left)>;
            if constexpr (std::is_same_v<P, std::monostate>)
                return {};
            else
                return assess(context, before, left, std::get<P>(after.payload), changed);
        },
        before.payload);
}

Reaction react_object(const RuleContext& context, const Object& dependent, const Object& dependency,
                      DependencyEvent event) {
    return std::visit(
        [&](const auto& payload) -> Reaction {
            using P = std::decay_t<decltype(payload)>;
            if constexpr (std::is_same_v<P, std::monostate>)
                return Reaction::stay;
            else
                return react(context, payload, dependency, event);
        },
        dependent.payload);
}

}  // namespace schemadiff
