// CREATE OR REPLACE keeps a function's identity for its dependents, its owner and its privileges, within limits: kind
// of routine, result and the shape of the arguments stay. Manual: sql-createfunction; ProcedureCreate() in pg_proc.c.
#include "diff/argument_lists.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Function& before, const Function& after,
                  const ChangedFields& changed) {
    bool replaceable = !contains(changed, "routine") && !contains(changed, "result") &&
                       can_replace_arguments(before.arguments, after.arguments);
    return {replaceable ? Remedy::alter : Remedy::replace, false};
}

// A body that is text is bound at run time. A parsed one is bound to columns and functions, and every function to the
// types of its signature, which only their replacement takes away.
Reaction react(const RuleContext&, const Function& dependent, const Object&, DependencyEvent event) {
    if (event == DependencyEvent::disturbed && dependent.sql_body.empty()) return Reaction::stay;
    return Reaction::rebuild;
}

}  // namespace schemadiff
