#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const TypedTable&, const TypedTable&, const ChangedFields&) {
    return {Remedy::replace, false};
}

// Neither the type nor the columns can change while the table is of that type.
Reaction react(const RuleContext&, const TypedTable&, const Object&, DependencyEvent) { return Reaction::rebuild; }

}  // namespace schemadiff
