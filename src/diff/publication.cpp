// ALTER PUBLICATION cannot turn one of all tables into one of some, nor the other way round. Manual:
// sql-alterpublication.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Publication&, const Publication&,
                  const ChangedFields& changed) {
    return {contains(changed, "all_tables") ? Remedy::replace : Remedy::alter, false};
}

Reaction react(const RuleContext&, const Publication&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
