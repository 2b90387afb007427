// Estimators change in place; since PostgreSQL 17 what an operator did not say so far can be added. Manual:
// sql-alteroperator.
#include "diff/rules.hpp"

namespace schemadiff {

namespace {

bool only_adds(const Operator& before, const Operator& after) {
    return (before.commutator.empty() || before.commutator == after.commutator) &&
           (before.negator.empty() || before.negator == after.negator) && (!before.hashes || after.hashes) &&
           (!before.merges || after.merges);
}

}  // namespace

Assessment assess(const RuleContext& context, const Object&, const Operator& before, const Operator& after,
                  const ChangedFields& changed) {
    constexpr int kAddsToOperators = 170000;
    bool estimators = only(changed, "restrict_estimator", "join_estimator");
    bool adds =
        context.server_version >= kAddsToOperators && before.function == after.function && only_adds(before, after);
    return {estimators || adds ? Remedy::alter : Remedy::replace, false};
}

// Its function is looked up by identity, so the body may change under it.
Reaction react(const RuleContext&, const Operator&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
