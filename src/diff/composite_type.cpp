// Attributes are added and dropped in place. The type of one can change in place while no column holds the composite
// type; else columns are converted to a new type of that name. Manual: sql-altertype.
#include <algorithm>

#include "diff/composite_attributes.hpp"
#include "diff/rules.hpp"
#include "diff/type_users.hpp"

namespace schemadiff {

namespace {

// ALTER TYPE refuses while a table is of the type, except with CASCADE, which we never use.
bool has_typed_table(const Catalog& catalog, const ObjectId& type) {
    const auto& links = catalog.dependents(*catalog.position(type));
    return std::any_of(links.begin(), links.end(),
                       [&](const Link& link) { return catalog.objects()[link.object].id.kind == Kind::typed_table; });
}

}  // namespace

Assessment assess(const RuleContext& context, const Object& before_object, const CompositeType& before,
                  const CompositeType& after, const ChangedFields&) {
    AttributeSteps steps = attribute_steps(before, after);
    bool refused = !steps.retyped.empty() && !find_type_users(context.source, before_object.id).empty();
    if (refused) return {Remedy::replace, false};
    return {Remedy::alter, steps.disturbs() || has_typed_table(context.source, before_object.id)};
}

// A type that is removed while this one stays the same comes back as another kind of type under its name.
Reaction react(const RuleContext&, const CompositeType&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
