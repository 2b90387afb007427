#include <algorithm>

#include <fmt/format.h>

#include "emit/emit.hpp"
#include "emit/options.hpp"
#include "emit/relation.hpp"
#include "emit/removal.hpp"
#include "emit/view_columns.hpp"

namespace schemadiff {

namespace {

std::string definition(std::string_view create, const ObjectId& id, const View& view) {
    return fmt::format("{} {}{}{} AS\n{}", create, sql_name(id), view_column_list(view.columns),
                       with_clause(view.options), view.query.text);
}

// Without it the view reads with its owner's rights, so leaving the option out on an older server would open the view.
void need_security_invoker(const EmitContext& context, Statement& statement, const View& view) {
    bool needed = std::any_of(view.options.begin(), view.options.end(),
                              [](const std::string& option) { return option.rfind("security_invoker", 0) == 0; });
    if (needed && context.server_version < 150000)
        statement.effects.risks.push_back({"F212", statement.subject, "fails: security_invoker needs PostgreSQL 15"});
}

std::vector<std::string> options_named(const View& view, std::string_view prefix) {
    std::vector<std::string> found;
    for (const std::string& option : view.options)
        if (option.starts_with(prefix)) found.push_back(option);
    return found;
}

void notice_options(Statement& statement, const Alteration<View>& change) {
    if (options_named(change.before, "security_") != options_named(change.after, "security_"))
        concern(statement, "S704", change.id(),
                fmt::format("with whose rights {} reads its tables, or which rows it shows, may change",
                            display_name(change.id())));
    auto check = options_named(change.after, "check_option");
    if (!check.empty() && check != options_named(change.before, "check_option"))
        concern(
            statement, "B305", change.id(),
            fmt::format("code that writes rows through {} which it does not show fails", display_name(change.id())));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const View& value, Statements& out) {
    Statement& statement = add_create(out, object, definition("CREATE VIEW", object.id, value));
    lock_all(statement, named_relations(context.target(), object.id), LockMode::access_share);
    need_security_invoker(context, statement, value);
}

void drop(const EmitContext& context, const Object& object, const View&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP VIEW " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    lock(statement, object.id, LockMode::access_exclusive);
    notice_removal(context, statement, object.id, "B304");
    notice_redefinition(context, statement, object.id, "B316");
}

void alter(const EmitContext& context, const Alteration<View>& change, Statements& out) {
    const ObjectId& id = change.id();
    if (change.has("query")) {
        // Options that are not stated again would be reset; so this sets them, too.
        Statement& statement = add_alter(out, change, definition("CREATE OR REPLACE VIEW", id, change.after));
        lock(statement, id, LockMode::access_exclusive);
        lock_all(statement, named_relations(context.target(), id), LockMode::access_share);
        need_security_invoker(context, statement, change.after);
        notice_options(statement, change);
        return;
    }
    for (const auto& [clause, mode] : option_changes(change.before.options, change.after.options)) {
        Statement& statement = add_alter(out, change, fmt::format("ALTER VIEW {} {}", sql_name(id), clause));
        lock(statement, id, mode);
        need_security_invoker(context, statement, change.after);
        notice_options(statement, change);
    }
}

}  // namespace schemadiff
