// Every property of a sequence changes in place. Manual: sql-altersequence.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Sequence&, const Sequence&, const ChangedFields&) {
    return {};
}

Reaction react(const RuleContext&, const Sequence&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
