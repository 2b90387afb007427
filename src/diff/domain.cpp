// Default and NOT NULL change in place, the type under a domain never. Manual: sql-alterdomain.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Domain&, const Domain&, const ChangedFields& changed) {
    return {only(changed, "default_value", "not_null") ? Remedy::alter : Remedy::replace, false};
}

namespace {

bool may_be_base_type(Kind kind) {
    return kind == Kind::enum_type || kind == Kind::composite_type || kind == Kind::range_type ||
           kind == Kind::domain || kind == Kind::table || kind == Kind::view || kind == Kind::materialized_view;
}

}  // namespace

// What is no type can only stand in the default, which alone is taken away and given back.
Reaction react(const RuleContext&, const Domain&, const Object& dependency, DependencyEvent event) {
    if (event != DependencyEvent::replaced) return Reaction::stay;
    return may_be_base_type(dependency.id.kind) ? Reaction::rebuild : Reaction::convert;
}

}  // namespace schemadiff
