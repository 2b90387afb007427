#include "emit/emit.hpp"
#include "emit/keyword.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string means(const Cast& value) {
    if (value.method == "inout") return "WITH INOUT";
    if (value.method == "binary") return "WITHOUT FUNCTION";
    return "WITH FUNCTION " + value.function;
}

}  // namespace

void create(const EmitContext&, const Object& object, const Cast& value, Statements& out) {
    std::string sql = "CREATE CAST " + sql_name(object.id) + ' ' + means(value);
    if (value.context != "explicit") sql += " AS " + keyword(value.context);
    add_create(out, object, std::move(sql));
}

void drop(const EmitContext& context, const Object& object, const Cast&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP CAST " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    notice_removal(context, statement, object.id, "B318");
    notice_redefinition(context, statement, object.id, "B318");
}

void alter(const EmitContext&, const Alteration<Cast>&, Statements&) {}

}  // namespace schemadiff
