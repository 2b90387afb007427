// PostgreSQL can alter nothing that defines a range type. Manual: sql-altertype.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const RangeType&, const RangeType&, const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const RangeType&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
