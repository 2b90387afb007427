// As privileges; they hold for what is made later and touch nothing that is there.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const DefaultPrivilege&, const DefaultPrivilege&,
                  const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const DefaultPrivilege&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
