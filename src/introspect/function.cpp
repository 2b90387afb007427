#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "introspect/arguments.hpp"
#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_proc, pg_language. BEGIN ATOMIC came with PostgreSQL 14. The constructors of a range type
// (deptype i) are part of the type.
constexpr const char* kQuery = R"(
SELECT p.oid, p.pronamespace, p.proname, p.prokind, p.proretset, pg_catalog.format_type(p.prorettype, NULL), l.lanname,
       p.provolatile, p.proisstrict, p.prosecdef, p.proleakproof, p.proparallel, p.procost, p.prorows, p.proconfig, {support},
       ARRAY(SELECT pg_catalog.format_type(t, NULL) FROM pg_catalog.unnest(p.protrftypes) t), p.prosrc, p.probin, {sql_body},
       {arguments}
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_language l ON l.oid = p.prolang
WHERE p.prokind IN ('f', 'p', 'w') AND p.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 1255 AND d.objid = p.oid AND d.deptype = 'i'))";

enum Field {
    kOid,
    kSchema,
    kName,
    kRoutine,
    kReturnsSet,
    kResult,
    kLanguage,
    kVolatility,
    kStrict,
    kSecurityDefiner,
    kLeakproof,
    kParallel,
    kCost,
    kRows,
    kConfiguration,
    kSupport,
    kTransforms,
    kBody,
    kLibrary,
    kSqlBody,
    kArguments,
};

double number(std::string_view text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string mode_word(std::string_view letter) {
    switch (letter.empty() ? 'i' : letter.front()) {
        case 'o': return "out";
        case 'b': return "inout";
        case 'v': return "variadic";
        case 't': return "table";
        default: return "in";
    }
}

// RETURNS TABLE is written as its arguments; a single one of them would otherwise be the result type.
std::string result_type(const Rows& rows, std::size_t r, const Function& function) {
    if (function.routine == "procedure") return {};
    bool table = std::any_of(function.arguments.begin(), function.arguments.end(),
                             [](const FunctionArgument& argument) { return argument.mode == "table"; });
    if (table) return "SETOF record";
    return (rows.boolean(r, kReturnsSet) ? "SETOF " : "") + rows.string(r, kResult);
}

Function read_payload(ReadContext& context, const Rows& rows, std::size_t r) {
    Function function;
    std::string_view routine = rows.text(r, kRoutine);
    function.routine = routine == "p" ? "procedure" : routine == "w" ? "window" : "function";
    function.arguments = arguments(context, rows, r, kArguments);
    function.result = result_type(rows, r, function);
    function.language = rows.string(r, kLanguage);
    function.volatility = volatility_word(rows.text(r, kVolatility));
    function.strict = rows.boolean(r, kStrict);
    function.security_definer = rows.boolean(r, kSecurityDefiner);
    function.leakproof = rows.boolean(r, kLeakproof);
    function.parallel = parallel_word(rows.text(r, kParallel));
    double default_cost = function.language == "c" || function.language == "internal" ? 1 : 100;
    double default_rows = rows.boolean(r, kReturnsSet) ? 1000 : 0;
    double cost = number(rows.text(r, kCost));
    double row_count = number(rows.text(r, kRows));
    function.cost = cost == default_cost ? 0 : cost;
    function.rows = row_count == default_rows ? 0 : row_count;
    function.configuration = rows.array(r, kConfiguration);
    function.support = rows.string(r, kSupport);
    function.transforms = rows.array(r, kTransforms);
    function.library = rows.string(r, kLibrary);
    if (rows.is_null(r, kSqlBody))
        function.body = rows.string(r, kBody);
    else
        function.sql_body = context.expressions.query(rows.string(r, kSqlBody));
    return function;
}

}  // namespace

std::vector<FunctionArgument> arguments(ReadContext& context, const Rows& rows, std::size_t row,
                                        std::size_t first_column) {
    auto types = rows.array(row, first_column);
    auto modes = rows.array(row, first_column + 1);
    auto names = rows.array(row, first_column + 2);
    auto defaults = rows.array(row, first_column + 3);
    std::vector<FunctionArgument> all;
    for (std::size_t i = 0; i < types.size(); ++i) {
        FunctionArgument argument;
        argument.mode = mode_word(i < modes.size() ? modes[i] : "i");
        if (i < names.size()) argument.name = names[i];
        argument.type = types[i];
        if (i < defaults.size()) argument.default_value = context.expressions.scalar(defaults[i], nullptr, types[i]);
        all.push_back(std::move(argument));
    }
    return all;
}

std::string volatility_word(std::string_view letter) {
    return letter == "i" ? "immutable" : letter == "s" ? "stable" : "volatile";
}

std::string parallel_word(std::string_view letter) {
    return letter == "s" ? "safe" : letter == "r" ? "restricted" : "unsafe";
}

void read_function(ReadContext& context) {
    auto rows = context.query(
        "functions",
        fmt::format(kQuery, fmt::arg("support", qualified_function_sql("p.prosupport")),
                    fmt::arg("arguments", kArgumentColumns),
                    fmt::arg("sql_body", context.since(14) ? "pg_catalog.pg_get_function_sqlbody(p.oid)" : "NULL")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, kOid);
        const std::string* schema = context.schema(rows->oid(r, kSchema));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::function, oid)) continue;
        context.add({SystemCatalog::function, oid},
                    make_id(Kind::function, *schema, rows->string(r, kName), {}, rows->string(r, kArguments + 4)),
                    read_payload(context, *rows, r));
    }
}

}  // namespace schemadiff
