#include "emit/routine.hpp"

#include <algorithm>

#include "base/quote.hpp"
#include "base/text.hpp"

namespace schemadiff {

namespace {

// GUC_LIST_QUOTE in guc_tables.c, and variable_is_guc_list_quote() in pg_dump: their values are lists of quoted
// identifiers.
constexpr std::string_view kQuotedLists[] = {"local_preload_libraries",   "search_path",
                                             "session_preload_libraries", "shared_preload_libraries",
                                             "temp_tablespaces",          "unix_socket_directories"};

// As SplitGUCList() reads it: items between commas, quotes doubled inside quotes.
std::vector<std::string> split_list(std::string_view value) {
    std::vector<std::string> items;
    std::string item;
    bool quoted = false, any = false;
    for (std::size_t i = 0; i < value.size(); ++i) {
        char c = value[i];
        if (quoted && c == '"' && i + 1 < value.size() && value[i + 1] == '"') {
            item += value[++i];
        } else if (c == '"') {
            quoted = !quoted;
            any = true;
        } else if (!quoted && c == ',') {
            items.push_back(std::move(item));
            item.clear();
            any = true;
        } else if (quoted || c != ' ') {
            item += c;
            any = true;
        }
    }
    if (any) items.push_back(std::move(item));
    return items;
}

std::string quoted_list(std::string_view value) {
    std::vector<std::string> literals;
    for (const std::string& item : split_list(value)) literals.push_back(quote_literal(item));
    return literals.empty() ? "''" : join(literals, ", ");
}

}  // namespace

std::string_view object_word(const Object& object) {
    const auto* table = get_payload<Table>(&object);
    if (table != nullptr && table->is_foreign()) return "FOREIGN TABLE";
    const auto* function = get_payload<Function>(&object);
    if (function != nullptr && function->routine == "procedure") return "PROCEDURE";
    return traits(object.id.kind).sql_name;
}

std::string argument_clause(const FunctionArgument& argument) {
    std::string text;
    if (argument.mode == "out") text += "OUT ";
    if (argument.mode == "inout") text += "INOUT ";
    if (argument.mode == "variadic") text += "VARIADIC ";
    if (!argument.name.empty()) text += quote_identifier(argument.name) + ' ';
    text += argument.type;
    if (!argument.default_value.empty()) text += " DEFAULT " + argument.default_value.text;
    return text;
}

std::string argument_list(const std::vector<FunctionArgument>& arguments) {
    std::vector<std::string> clauses;
    for (const FunctionArgument& argument : arguments)
        if (argument.mode != "table") clauses.push_back(argument_clause(argument));
    return join(clauses, ", ");
}

std::string aggregate_signature(std::string_view signature) {
    return '(' + (signature.empty() ? std::string("*") : std::string(signature)) + ')';
}

std::string parameter_name(std::string_view name) {
    auto dot = name.find('.');
    return dot == std::string_view::npos ? quote_identifier(name)
                                         : quote_qualified(name.substr(0, dot), name.substr(dot + 1));
}

std::string configuration_clause(std::string_view item) {
    auto equals = item.find('=');
    std::string_view name = item.substr(0, equals);
    std::string_view value = equals == std::string_view::npos ? std::string_view() : item.substr(equals + 1);
    bool list = std::find(std::begin(kQuotedLists), std::end(kQuotedLists), name) != std::end(kQuotedLists);
    return " SET " + parameter_name(name) + " TO " + (list ? quoted_list(value) : quote_literal(value));
}

}  // namespace schemadiff
