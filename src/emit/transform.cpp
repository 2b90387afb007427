#include "base/text.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string definition(const char* create, const ObjectId& id, const Transform& value) {
    std::vector<std::string> functions;
    if (!value.from_sql.empty()) functions.push_back("FROM SQL WITH FUNCTION " + value.from_sql);
    if (!value.to_sql.empty()) functions.push_back("TO SQL WITH FUNCTION " + value.to_sql);
    return fmt::format("{} TRANSFORM {} ({})", create, sql_name(id), join(functions, ", "));
}

}  // namespace

void create(const EmitContext&, const Object& object, const Transform& value, Statements& out) {
    add_create(out, object, definition("CREATE", object.id, value));
}

void drop(const EmitContext& context, const Object& object, const Transform&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP TRANSFORM " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
}

void alter(const EmitContext&, const Alteration<Transform>& change, Statements& out) {
    Statement& statement = add_alter(out, change, definition("CREATE OR REPLACE", change.id(), change.after));
    concern(statement, "B318", change.id(),
            fmt::format("functions that transform {} find its values changed", change.after.type));
}

}  // namespace schemadiff
