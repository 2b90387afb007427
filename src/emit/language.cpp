#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string definition(const char* create, const ObjectId& id, const Language& value) {
    std::string sql = fmt::format("{}{} PROCEDURAL LANGUAGE {} HANDLER {}", create, value.trusted ? " TRUSTED" : "",
                                  sql_name(id), value.handler);
    if (!value.inline_handler.empty()) sql += " INLINE " + value.inline_handler;
    if (!value.validator.empty()) sql += " VALIDATOR " + value.validator;
    return sql;
}

}  // namespace

void create(const EmitContext&, const Object& object, const Language& value, Statements& out) {
    add_create(out, object, definition("CREATE", object.id, value));
}

void drop(const EmitContext& context, const Object& object, const Language&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP LANGUAGE " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    notice_removal(context, statement, object.id, "B318");
}

// Functions that are there run by the new handler from here on. A language that becomes trusted is open to whoever may
// use it.
void alter(const EmitContext&, const Alteration<Language>& change, Statements& out) {
    Statement& statement = add_alter(out, change, definition("CREATE OR REPLACE", change.id(), change.after));
    concern(statement, "B318", change.id(),
            fmt::format("functions in {} run by what its handlers do from here on", display_name(change.id())));
    if (change.after.trusted && !change.before.trusted)
        concern(statement, "S701", change.id(),
                fmt::format("whoever has USAGE on {} may write functions in it, not only superusers",
                            display_name(change.id())));
}

}  // namespace schemadiff
