#include "emit/emit.hpp"
#include "emit/foreign_options.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string function_clause(const char* word, const std::string& function) {
    return function.empty() ? std::string(" NO ") + word : std::string(" ") + word + ' ' + function;
}

}  // namespace

void create(const EmitContext&, const Object& object, const ForeignDataWrapper& value, Statements& out) {
    std::string sql = "CREATE FOREIGN DATA WRAPPER " + sql_name(object.id);
    if (!value.handler.empty()) sql += function_clause("HANDLER", value.handler);
    if (!value.validator.empty()) sql += function_clause("VALIDATOR", value.validator);
    add_create(out, object, sql + foreign_options_clause(value.options));
}

void drop(const EmitContext& context, const Object& object, const ForeignDataWrapper&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP FOREIGN DATA WRAPPER " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
}

void alter(const EmitContext&, const Alteration<ForeignDataWrapper>& change, Statements& out) {
    std::string sql = "ALTER FOREIGN DATA WRAPPER " + sql_name(change.id());
    if (change.has("handler")) sql += function_clause("HANDLER", change.after.handler);
    if (change.has("validator")) sql += function_clause("VALIDATOR", change.after.validator);
    add_alter(out, change, sql + foreign_option_changes(change.before.options, change.after.options));
}

}  // namespace schemadiff
