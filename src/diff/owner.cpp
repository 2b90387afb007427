// Every managed kind can change its owner in place.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Owner&, const Owner&, const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const Owner&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
