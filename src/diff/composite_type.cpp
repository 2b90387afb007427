// Attributes are added and dropped in place. The type of one can change in place while no column holds the composite
// type; else columns are converted to a new type of that name. Manual: sql-altertype.
#include "diff/composite_attributes.hpp"
#include "diff/rules.hpp"
#include "diff/type_users.hpp"

namespace schemadiff {

namespace {

// ALTER TYPE of the type of a typed table needs CASCADE, which we never use.
bool has_typed_table(const Catalog& catalog, const ObjectId& type) {
    auto position = catalog.position(type);
    if (!position) return false;
    for (const Link& link : catalog.dependents(*position)) {
        const auto* table = get_payload<Table>(&catalog.objects()[link.object]);
        if (table != nullptr && !table->of_type.empty()) return true;
    }
    return false;
}

}  // namespace

Assessment assess(const RuleContext& context, const Object& before_object, const CompositeType& before,
                  const CompositeType& after, const ChangedFields&) {
    AttributeSteps steps = attribute_steps(before, after);
    bool refused = !steps.retyped.empty() && !find_type_users(context.source, before_object.id).empty();
    if (refused || has_typed_table(context.source, before_object.id)) return {Remedy::replace, false};
    return {Remedy::alter, steps.disturbs()};
}

// A type that is removed while this one stays the same comes back as another kind of type under its name.
Reaction react(const RuleContext&, const CompositeType&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
