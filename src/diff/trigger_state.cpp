#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const TriggerState&, const TriggerState&,
                  const ChangedFields& changed) {
    return {contains(changed, "trigger") ? Remedy::replace : Remedy::alter, false};
}

// A copy that is made again, or that follows its original once more, has to be told again.
Reaction react(const RuleContext&, const TriggerState&, const Object&, DependencyEvent) { return Reaction::rebuild; }

}  // namespace schemadiff
