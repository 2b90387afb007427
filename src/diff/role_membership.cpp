#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const RoleMembership&, const RoleMembership&,
                  const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const RoleMembership&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
