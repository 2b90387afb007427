// The options that the publisher's slot shares change in place where ALTER SUBSCRIPTION knows them, and as long as
// there is a slot. Manual: sql-altersubscription. Source: CheckAlterSubOption.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext& context, const Object&, const Subscription&, const Subscription& after,
                  const ChangedFields& changed) {
    constexpr int kAltersTwoPhase = 180000;
    bool has_slot = !after.slot_name.empty();
    bool knows_two_phase = context.server_version == 0 || context.server_version >= kAltersTwoPhase;
    bool in_place = !contains(changed, "failover") || has_slot;
    if (contains(changed, "two_phase")) in_place = in_place && knows_two_phase && (after.two_phase || has_slot);
    return {in_place ? Remedy::alter : Remedy::replace, false};
}

Reaction react(const RuleContext&, const Subscription&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
