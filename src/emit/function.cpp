#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/objects_of.hpp"
#include "emit/concern.hpp"
#include "emit/extension_dependency.hpp"
#include "emit/naming.hpp"
#include "emit/relation.hpp"
#include "emit/removal.hpp"
#include "emit/routine.hpp"
#include "emit/type_functions.hpp"

namespace schemadiff {

namespace {

enum class Form { create, create_or_replace };

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

std::string returns_clause(const Function& function) {
    std::vector<std::string> columns;
    for (const FunctionArgument& argument : function.arguments)
        if (argument.mode == "table") columns.push_back(argument_clause(argument));
    if (!columns.empty()) return "\n RETURNS TABLE(" + join(columns, ", ") + ')';
    return function.result.empty() ? std::string() : "\n RETURNS " + function.result;
}

std::string transform_clause(const Function& function) {
    std::vector<std::string> types;
    for (const std::string& type : function.transforms) types.push_back("FOR TYPE " + type);
    return types.empty() ? std::string() : "\n TRANSFORM " + join(types, ", ");
}

// What differs from the default, in the order of pg_get_functiondef().
std::string attribute_line(const Function& function) {
    std::string text;
    if (function.routine == "window") text += " WINDOW";
    if (function.volatility != "volatile") text += ' ' + upper(function.volatility);
    if (function.parallel != "unsafe") text += " PARALLEL " + upper(function.parallel);
    if (function.strict) text += " STRICT";
    if (function.security_definer) text += " SECURITY DEFINER";
    if (function.leakproof) text += " LEAKPROOF";
    if (function.cost != 0) text += fmt::format(" COST {}", function.cost);
    if (function.rows != 0) text += fmt::format(" ROWS {}", function.rows);
    if (!function.support.empty()) text += " SUPPORT " + function.support;
    return text.empty() ? text : '\n' + text;
}

std::string body_clause(const Function& function) {
    if (!function.sql_body.empty()) return '\n' + function.sql_body.text;
    // The body of a C or internal function is the name of a symbol.
    if (!function.library.empty())
        return "\nAS " + quote_literal(function.library) + ", " + quote_literal(function.body);
    if (function.language == "internal") return "\nAS " + quote_literal(function.body);
    return "\nAS " + quote_dollar(function.body);
}

std::string definition(const Object& object, const Function& function, Form form) {
    std::string sql = fmt::format("CREATE {}{} {}({})", form == Form::create ? "" : "OR REPLACE ", object_word(object),
                                  quote_qualified(object.id.schema, object.id.name), argument_list(function.arguments));
    sql += returns_clause(function) + transform_clause(function) + "\n LANGUAGE " + quote_identifier(function.language);
    sql += attribute_line(function);
    for (const std::string& item : function.configuration) sql += '\n' + configuration_clause(item);
    return sql + body_clause(function);
}

bool has_contract(const std::vector<FunctionArgument>& before, const std::vector<FunctionArgument>& after) {
    return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                      [](const FunctionArgument& a, const FunctionArgument& b) {
                          bool kept = a.default_value.empty() || a.default_value == b.default_value;
                          return a.mode == b.mode && a.type == b.type && (a.name.empty() || a.name == b.name) && kept;
                      });
}

// What callers rely on besides the body.
void notice_contract(Statement& statement, const Alteration<Function>& change) {
    std::string name = display_name(change.id());
    if (change.has("volatility") || change.has("strict") || change.has("security_definer") ||
        !has_contract(change.before.arguments, change.after.arguments))
        concern(statement, "B318", change.id(), fmt::format("calls of {} mean something else at once", name));
    if (change.has("security_definer"))
        concern(statement, "S704", change.id(),
                fmt::format("{} runs with the rights of {}", name,
                            change.after.security_definer ? "its owner" : "its caller"));
}

// Results of the old body stay in indexes, generated columns, and what a constraint let pass.
void notice_stored_results(const EmitContext& context, Statement& statement, const Alteration<Function>& change) {
    if (!change.has("body") && !change.has("sql_body")) return;
    const Catalog& target = context.target();
    for (const Link& link : target.dependents(*target.position(change.id()))) {
        const Object& user = target.objects()[link.object];
        const auto* column = get_payload<Column>(&user);
        bool stored = (column != nullptr && !column->generated.empty()) ||
                      is_any_of(user.id.kind, Kind::index, Kind::constraint, Kind::domain_constraint);
        if (stored && !context.is_created(user.id))
            concern(statement, "X906", user.id,
                    fmt::format("{} still goes by what {} said before", describe(user.id), display_name(change.id())));
    }
}

// A function depends on transforms of its types from the moment that it is made, whether it uses them or not. Source:
// ProcedureCreate.
void await_leaving_transforms(const EmitContext& context, const Function& value, Statement& statement) {
    std::string result = value.result.starts_with("SETOF ") ? value.result.substr(6) : value.result;
    for (const Object& each : objects_of(context.source(), Kind::transform)) {
        const auto& transform = std::get<Transform>(each.payload);
        if (!context.is_dropped(each.id) || transform.language != value.language) continue;
        bool has_type = result == transform.type ||
                        std::any_of(value.arguments.begin(), value.arguments.end(),
                                    [&](const FunctionArgument& argument) { return argument.type == transform.type; });
        if (has_type) statement.awaits_removal.push_back(each.id);
    }
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Function& value, Statements& out) {
    await_leaving_transforms(context, value, add_create(out, object, definition(object, value, Form::create)));
}

void drop(const EmitContext& context, const Object& object, const Function&, Statements& out) {
    if (leaves_with_type(context, object.id)) return;
    Statement& statement =
        add_drop(out, object, fmt::format("DROP {} {}", object_word(object), routine_name(context, object.id)));
    statement.phase = routine_removal_phase(context, object.id);
    notice_removal(context, statement, object.id, "B318");
    notice_redefinition(context, statement, object.id, "B318");
}

// What is not said goes back to its default, so everything is said. Owner and privileges stay.
void alter(const EmitContext& context, const Alteration<Function>& alteration, Statements& out) {
    Statement& statement =
        add_alter(out, alteration, definition(alteration.after_object, alteration.after, Form::create_or_replace));
    notice_contract(statement, alteration);
    notice_stored_results(context, statement, alteration);
    restate_extension_dependency(context, alteration.change, alteration.id(), out);
}

}  // namespace schemadiff
