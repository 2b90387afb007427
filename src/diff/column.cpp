#include "catalog/type_name.hpp"
#include "diff/inherited_only.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext& context, const Object& before_object, const Column& before, const Column& after,
                  const ChangedFields& changed) {
    if (contains(changed, "generated") || contains(changed, "generated_virtual")) {
        // DROP EXPRESSION keeps the values; SET EXPRESSION exists from PostgreSQL 17 on. A plain column cannot become
        // a generated one.
        bool dropped = after.generated.empty() && !before.generated_virtual;
        bool both = !before.generated.empty() && !after.generated.empty();
        bool set = both && before.generated_virtual == after.generated_virtual && context.server_version >= 170000;
        if (!dropped && !set) return {Remedy::replace, false};
    }
    bool stuck = before.local && !after.local && !can_forget_declaration(context.target, before_object.id);
    return {Remedy::alter, contains(changed, "type") || contains(changed, "collation"), stuck ? "local" : ""};
}

Reaction react(const RuleContext&, const Column& dependent, const Object& dependency, DependencyEvent event) {
    // A type that is removed while the column stays the same comes back as another kind of type under its name.
    if (is_type(dependency.id.kind)) return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::convert;
    // A collation of its own; one inside a generation expression is a matter of the expression.
    if (dependency.id.kind == Kind::collation && !dependent.collation.empty() && dependent.generated.empty())
        return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::convert;
    // A generated column follows from others, so it can be made again without loss; PostgreSQL refuses to alter a
    // column under one.
    return dependent.generated.empty() ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
