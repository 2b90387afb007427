#include "emit/column_expression.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

// Old code does not write the column, and new code may not while it is generated.
void leave_value_to_code(const EmitContext& context, Statement& statement, const ObjectId& id) {
    concern(statement, "B306", id, fmt::format("rows hold in {} what code writes there, or nothing", display_name(id)));
    if (context.mode != Mode::online || context.is_created(table_of(id))) return;
    statement.phase = Phase::contract;
    concern(statement, "B321", id, fmt::format("code that writes {} has to wait for contract", display_name(id)));
}

}  // namespace

void alter_expression(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    const ObjectId& id = change.id();
    bool dropped = change.after.generated.empty();
    // Both forms reach the children, which may not say it themselves. Source: ATPrepDropExpression.
    auto parent_says_the_same = [&](const ObjectId& parent) {
        const Change* other = context.changes.find(parent);
        const auto* after = get_payload<Column>(context.after(parent));
        return other != nullptr && other->action == Action::alter && contains(other->changed, "generated") &&
               after != nullptr && after->generated.empty() == dropped &&
               (dropped || after->generated.text == change.after.generated.text);
    };
    if (change.after.inherited && follows_parent(context, id, parent_says_the_same)) return;
    std::string rest = dropped ? "DROP EXPRESSION" : fmt::format("SET EXPRESSION AS ({})", change.after.generated.text);
    Statement& statement = add_table_clause(out, Verb::alter, change.after_object, "ALTER TABLE " + relation_name(id),
                                            fmt::format("ALTER COLUMN {} {}", quote_identifier(id.member), rest));
    lock_tree(statement, table_of(id), LockMode::access_exclusive);
    alter_in_children(context, statement, id,
                      [](const Change& theirs) { return contains(theirs.changed, "generated"); });
    if (dropped) return leave_value_to_code(context, statement, id);
    if (!change.after.generated_virtual) rewrite_tree(context, statement, table_of(id));
    concern(statement, "B306", id, fmt::format("readers of {} get other values", display_name(id)));
}

}  // namespace schemadiff
