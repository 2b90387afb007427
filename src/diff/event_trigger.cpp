// ALTER EVENT TRIGGER enables and disables, and no more. Manual: sql-altereventtrigger.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const EventTrigger&, const EventTrigger&,
                  const ChangedFields& changed) {
    return {only(changed, "enabled") ? Remedy::alter : Remedy::replace, false};
}

// The function is looked up by identity, so its body may change under the trigger.
Reaction react(const RuleContext&, const EventTrigger&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
