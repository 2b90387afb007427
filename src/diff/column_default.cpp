#include "diff/dependency_type.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const ColumnDefault&, const ColumnDefault&, const ChangedFields&) {
    return {Remedy::alter, false};
}

// ALTER TYPE converts a default only when it can be cast implicitly, so it steps aside when the type becomes another
// one.
Reaction react(const RuleContext& context, const ColumnDefault&, const Object& dependency, DependencyEvent event) {
    if (event != DependencyEvent::disturbed) return Reaction::rebuild;
    return changes_type_family(context, dependency) ? Reaction::rebuild : Reaction::stay;
}

}  // namespace schemadiff
