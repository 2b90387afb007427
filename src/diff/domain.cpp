// Default and NOT NULL change in place, the type under a domain never. Manual: sql-alterdomain.
#include "catalog/type_name.hpp"
#include "diff/rules.hpp"
#include "diff/type_users.hpp"

namespace schemadiff {

// A column that holds the domain inside another type forbids SET NOT NULL.
Assessment assess(const RuleContext& context, const Object& before_object, const Domain&, const Domain& after,
                  const ChangedFields& changed) {
    bool tightens = contains(changed, "not_null") && after.not_null;
    bool refused = tightens && !find_type_users(context.source, before_object.id).contained.empty();
    return {only(changed, "default_value", "not_null", "not_null_name") && !refused ? Remedy::alter : Remedy::replace,
            false};
}

namespace {

bool belongs_to_type(Kind kind) {
    return is_type(kind) || kind == Kind::collation || kind == Kind::table || kind == Kind::view ||
           kind == Kind::materialized_view;
}

}  // namespace

// What is no type and no collation can only stand in the default, which alone is taken away and given back.
Reaction react(const RuleContext&, const Domain&, const Object& dependency, DependencyEvent event) {
    if (event == DependencyEvent::disturbed) return Reaction::stay;
    return belongs_to_type(dependency.id.kind) ? Reaction::rebuild : Reaction::convert;
}

}  // namespace schemadiff
