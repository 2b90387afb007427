// Grants are added and taken one by one.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Privilege&, const Privilege&, const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const Privilege&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
