// Default and NOT NULL change in place, the type under a domain never. Manual: sql-alterdomain.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Domain&, const Domain&, const ChangedFields& changed) {
    return {only(changed, "default_value", "not_null") ? Remedy::alter : Remedy::replace, false};
}

// What is replaced may be the base type or a function of the default; the edge does not tell which.
Reaction react(const RuleContext&, const Domain&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::replaced ? Reaction::rebuild : Reaction::stay;
}

}  // namespace schemadiff
