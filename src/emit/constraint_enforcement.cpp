#include "emit/constraint_enforcement.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

void alter_enforcement(const EmitContext& context, const Alteration<Constraint>& change, Statements& out) {
    const ObjectId& id = change.id();
    const Constraint& after = change.after;
    Statement& statement = add_table_clause(
        out, Verb::alter, change.after_object, "ALTER TABLE " + relation_name(id),
        fmt::format("ALTER CONSTRAINT {} {}ENFORCED", quote_identifier(id.member), after.enforced ? "" : "NOT "));
    lock_tree(statement, table_of(id), LockMode::access_exclusive);
    lock_tree(statement, after.referenced, after.enforced ? LockMode::share_row_exclusive : LockMode::access_exclusive);
    if (!after.enforced) {
        concern(statement, "B310", id, fmt::format("code may meet rows that {} forbade", display_name(id)));
        return;
    }
    if (context.mode == Mode::online) statement.phase = Phase::contract;
    scan_tree(context, statement, table_of(id));
    scan_tree(context, statement, after.referenced);
    statement.effects.risks.push_back({"F204", id,
                                       fmt::format("fails when a row of {} has no counterpart in {}",
                                                   display_name(table_of(id)), display_name(after.referenced))});
    concern(statement, "B305", id, fmt::format("code that writes rows that {} forbids fails", display_name(id)));
}

}  // namespace schemadiff
