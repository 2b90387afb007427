#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const ExtendedStatistics&, const ExtendedStatistics&,
                  const ChangedFields& changed) {
    return {only(changed, "target") ? Remedy::alter : Remedy::replace, false};
}

// PostgreSQL carries them through a change of a column's type, and drops them with a column that they name.
Reaction react(const RuleContext&, const ExtendedStatistics&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
