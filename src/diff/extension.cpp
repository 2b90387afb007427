// An extension is never replaced: that would take along everything made from its types. Whether it can be moved or
// updated is known to its control file alone, so PostgreSQL has the last word.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Extension&, const Extension&, const ChangedFields&) {
    return {};
}

// Its schema leaves only after ALTER EXTENSION .. SET SCHEMA.
Reaction react(const RuleContext&, const Extension&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
