// ALTER POLICY changes roles and conditions, and can neither change the command nor take a condition away.
// Manual: sql-alterpolicy.
#include "diff/handover.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext& context, const Object& before_object, const Policy& before, const Policy& after,
                  const ChangedFields& changed) {
    bool loses_condition = (!before.using_condition.empty() && after.using_condition.empty()) ||
                           (!before.check_condition.empty() && after.check_condition.empty());
    bool replace = contains(changed, "command") || contains(changed, "permissive") || loses_condition ||
                   hands_over_a_place(context, before_object.id);
    return {replace ? Remedy::replace : Remedy::alter, false};
}

// Its conditions are stored parsed, bound to columns, relations and functions.
Reaction react(const RuleContext&, const Policy&, const Object&, DependencyEvent) { return Reaction::rebuild; }

}  // namespace schemadiff
