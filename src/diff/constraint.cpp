#include "diff/dependency_type.hpp"
#include "diff/inherited_only.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext& context, const Object& before_object, const Constraint& before,
                  const Constraint& after, const ChangedFields& all_changed) {
    bool stuck = before.local && !after.local && !can_forget_declaration(context.target, before_object.id);
    ChangedFields changed = all_changed;
    std::erase(changed, "local");
    // A foreign key that is enforced from now on is so for all rows, and one that is not is valid for none.
    bool enforcement = contains(changed, "enforced") && after.enforced == after.validated;
    bool states = only(changed, "deferrable", "initially_deferred") ||
                  (enforcement && only(changed, "deferrable", "initially_deferred", "enforced", "validated"));
    bool deferral = states && before.type == ConstraintType::foreign_key;
    bool validation = only(changed, "validated") && after.validated;
    bool storage = only(changed, "options", "tablespace", "clustered");
    return {deferral || validation || storage ? Remedy::alter : Remedy::replace, false,
            stuck ? ChangedFields{"local"} : ChangedFields{}};
}

Reaction react(const RuleContext& context, const Constraint& dependent, const Object& dependency,
               DependencyEvent event) {
    // A check that comes from a parent's is taken over by the child when only the parent loses it.
    if (dependent.type == ConstraintType::check && dependency.id.kind == Kind::constraint) return Reaction::stay;
    if (event != DependencyEvent::disturbed) return Reaction::rebuild;
    switch (dependent.type) {
        // PostgreSQL rebuilds the index with the column.
        case ConstraintType::primary_key:
        case ConstraintType::unique: return Reaction::stay;
        // Their expressions are printed and parsed again by ALTER TYPE, with results that differ from the target's.
        case ConstraintType::check:
        case ConstraintType::exclude:
            return changes_type_family(context, dependency) ? Reaction::rebuild : Reaction::stay;
        // Both ends change one after the other; in between their types need not be comparable.
        case ConstraintType::foreign_key:
            return changes_type_family(context, dependency) ? Reaction::rebuild : Reaction::stay;
    }
    return Reaction::rebuild;
}

}  // namespace schemadiff
