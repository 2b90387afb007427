// A schema is its name. Every database has "public" from the start: whoever makes the target catalog keeps it there
// unless it is dropped by name.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Schema&, const Schema&, const ChangedFields&) { return {}; }

Reaction react(const RuleContext&, const Schema&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
