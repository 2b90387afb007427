#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/foreign_options.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

void create(const EmitContext&, const Object& object, const Server& value, Statements& out) {
    std::string sql = "CREATE SERVER " + sql_name(object.id);
    if (!value.type.empty()) sql += " TYPE " + quote_literal(value.type);
    if (!value.version.empty()) sql += " VERSION " + quote_literal(value.version);
    sql += " FOREIGN DATA WRAPPER " + quote_identifier(value.wrapper);
    add_create(out, object, sql + foreign_options_clause(value.options));
}

void drop(const EmitContext& context, const Object& object, const Server&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP SERVER " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
}

// Foreign tables read from another place, or in another way, from here on.
void alter(const EmitContext& context, const Alteration<Server>& change, Statements& out) {
    std::string sql = "ALTER SERVER " + sql_name(change.id());
    if (change.has("version"))
        sql += " VERSION " + (change.after.version.empty() ? "NULL" : quote_literal(change.after.version));
    Statement& statement =
        add_alter(out, change, sql + foreign_option_changes(change.before.options, change.after.options));
    if (context.mode == Mode::online && change.has("options")) statement.phase = Phase::contract;
    if (change.has("options"))
        concern(statement, "B306", change.id(),
                fmt::format("foreign tables of {} read from where its options say", display_name(change.id())));
}

}  // namespace schemadiff
