#include <algorithm>
#include <functional>

#include "catalog/inheritance_links.hpp"
#include "catalog/type_name.hpp"
#include "diff/inherited_only.hpp"
#include "diff/not_null_name.hpp"
#include "diff/row_type.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

namespace {

// What SET EXPRESSION of a virtual column refuses. Source: ATExecSetExpression.
bool is_checked_or_published(const Catalog& catalog, const ObjectId& column) {
    auto table = catalog.position(make_id(Kind::table, column.schema, column.name));
    if (!table) return false;
    const auto& links = catalog.dependents(*table);
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const Object& object = catalog.objects()[link.object];
        const auto* constraint = std::get_if<Constraint>(&object.payload);
        bool check = constraint != nullptr && constraint->type == ConstraintType::check;
        return object.id.kind == Kind::publication_table || (check && link.why == EdgeKind::member_of);
    });
}

bool can_set_expression(const RuleContext& context, const ObjectId& id, const Column& before, const Column& after) {
    if (before.generated.empty() || after.generated.empty() || context.server_version < 170000) return false;
    if (before.generated_virtual != after.generated_virtual) return false;
    return !after.generated_virtual ||
           (!is_checked_or_published(context.source, id) && !is_checked_or_published(context.target, id));
}

// Of those that stay children.
bool any_child(const RuleContext& context, const ObjectId& table, const std::function<bool(const ObjectId&)>& wanted) {
    auto links = links_to_children(context.source, table);
    return std::any_of(links.begin(), links.end(), [&](const Object* link) {
        return context.target.find(link->id) != nullptr && wanted(table_of(link->id));
    });
}

// DROP EXPRESSION reaches children, and refuses those that have children themselves. Source: ATPrepDropExpression.
bool has_grandchildren(const RuleContext& context, const ObjectId& column) {
    auto exists = [](const ObjectId&) { return true; };
    return any_child(context, table_of(column),
                     [&](const ObjectId& child) { return any_child(context, child, exists); });
}

}  // namespace

Assessment assess(const RuleContext& context, const Object& before_object, const Column& before, const Column& after,
                  const ChangedFields& changed) {
    if (contains(changed, "generated") || contains(changed, "generated_virtual")) {
        // DROP EXPRESSION keeps the values; SET EXPRESSION exists from PostgreSQL 17 on. A plain column cannot become
        // a generated one.
        bool dropped =
            after.generated.empty() && !before.generated_virtual && !has_grandchildren(context, before_object.id);
        if (!dropped && !can_set_expression(context, before_object.id, before, after)) return {Remedy::replace, false};
    }
    ChangedFields stuck;
    if (before.local && !after.local && !can_forget_declaration(context.target, before_object.id))
        stuck.push_back("local");
    if (contains(changed, "not_null_name") && !can_rename_not_null(context, before_object.id))
        stuck.push_back("not_null_name");
    return {Remedy::alter, contains(changed, "type") || contains(changed, "collation"), std::move(stuck)};
}

Reaction react(const RuleContext&, const Column& dependent, const Object& dependency, DependencyEvent event) {
    // A type that is removed while the column stays the same comes back as another kind of type under its name.
    if (is_type(dependency.id.kind)) return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::convert;
    // The type is that of the rows of another relation.
    if (has_rows(dependency.id.kind)) return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::convert;
    // A collation of its own; one inside a generation expression is a matter of the expression.
    if (dependency.id.kind == Kind::collation && !dependent.collation.empty() && dependent.generated.empty())
        return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::convert;
    // A generated column follows from others, so it can be made again without loss; PostgreSQL refuses to alter a
    // column under one.
    return dependent.generated.empty() ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
