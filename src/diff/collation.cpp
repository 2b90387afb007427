// There is no form of ALTER COLLATION that changes what it is. Manual: sql-altercollation.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Collation&, const Collation&, const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const Collation&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
