// A schema is its name. Invariant: Changes never hold the removal of "public" only because the target does not mention
// it; whoever makes the target catalog keeps it there, as every database has it from the start.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Schema&, const Schema&, const ChangedFields&) { return {}; }

Reaction react(const RuleContext&, const Schema&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
