// Estimators change in place; since PostgreSQL 17 what an operator did not say so far can be added. Manual:
// sql-alteroperator.
#include <algorithm>

#include "catalog/operator_partner.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

namespace {

bool only_adds(const Operator& before, const Operator& after) {
    return (before.commutator.empty() || before.commutator == after.commutator) &&
           (before.negator.empty() || before.negator == after.negator) && (!before.hashes || after.hashes) &&
           (!before.merges || after.merges);
}

// A partner that is to be there and does not name it: ALTER OPERATOR ties both, and only CREATE OPERATOR promises one
// that comes later.
bool is_tied_from_one_side(const Catalog& target, const ObjectId& id, const Operator& after) {
    auto is_one_sided = [&](const Object& object) {
        const auto* other = get_payload<Operator>(&object);
        if (other == nullptr || object.id == id) return false;
        return (names_as_commutator(after, object.id, *other) && !names_as_commutator(*other, id, after)) ||
               (names_as_negator(after, object.id, *other) && !names_as_negator(*other, id, after));
    };
    const auto& objects = target.objects();
    return std::any_of(objects.begin(), objects.end(), is_one_sided);
}

}  // namespace

Assessment assess(const RuleContext& context, const Object& before_object, const Operator& before,
                  const Operator& after, const ChangedFields& changed) {
    constexpr int kAddsToOperators = 170000;
    bool estimators = only(changed, "restrict_estimator", "join_estimator");
    bool adds = context.server_version >= kAddsToOperators && before.function == after.function &&
                only_adds(before, after) && !is_tied_from_one_side(context.target, before_object.id, after);
    return {estimators || adds ? Remedy::alter : Remedy::replace, false};
}

// Its function is looked up by identity, so the body may change under it.
Reaction react(const RuleContext&, const Operator&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
