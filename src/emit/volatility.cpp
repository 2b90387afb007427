#include "emit/volatility.hpp"

#include <algorithm>

#include "parser/called_functions.hpp"
#include "parser/canonical_builtin.hpp"

namespace schemadiff {

namespace {

// pg_proc.provolatile = 'v' among the functions of pg_catalog that a default may well call, PostgreSQL 13 to 18.
constexpr std::string_view kVolatile[] = {"clock_timestamp", "currval", "gen_random_uuid", "lastval",
                                          "nextval",         "random",  "random_normal",   "setval",
                                          "timeofday",       "uuidv4",  "uuidv7"};

bool is_volatile_call(const Catalog& catalog, const FunctionCall& call) {
    bool found = false;
    if (call.schema != "pg_catalog")
        for (const Object& object : catalog.objects()) {
            if (object.id.kind != Kind::function || object.id.name != call.name) continue;
            if (!call.schema.empty() && object.id.schema != call.schema) continue;
            if (std::get<Function>(object.payload).volatility == "volatile") return true;
            found = true;
        }
    if (found) return false;
    if (!call.schema.empty() && call.schema != "pg_catalog") return true;
    return std::find(std::begin(kVolatile), std::end(kVolatile), call.name) != std::end(kVolatile) ||
           builtin_functions(call.name) == nullptr;
}

}  // namespace

bool is_volatile(const EmitContext& context, const std::string& expression) {
    auto calls = called_functions(expression);
    return std::any_of(calls.begin(), calls.end(),
                       [&](const FunctionCall& call) { return is_volatile_call(context.target(), call); });
}

}  // namespace schemadiff
