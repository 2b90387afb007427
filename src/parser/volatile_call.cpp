#include "parser/volatile_call.hpp"

#include <algorithm>

#include "parser/references.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

// pg_proc.provolatile = 'v' of PostgreSQL 13 to 18, where a value comes back that a default may use.
constexpr std::string_view kVolatile[] = {
    "clock_timestamp", "current_query",      "currval",      "gen_random_uuid", "lastval",
    "nextval",         "pg_current_xact_id", "random",       "random_normal",   "set_config",
    "setval",          "timeofday",          "txid_current", "uuidv4",          "uuidv7",
};

}  // namespace

bool calls_volatile_builtin(std::string_view expression) {
    bool found = false;
    run_with_deep_stack([&] {
        Tree tree = Tree::parse_expression(expression);
        if (tree.expression() == nullptr) return;
        Tree::Use use(tree);
        for (const CalledFunction& call : references_in(tree.expression()).functions) {
            bool builtin = call.name.schema.empty() || call.name.schema == "pg_catalog";
            found = found || (builtin && std::find(std::begin(kVolatile), std::end(kVolatile), call.name.name) !=
                                             std::end(kVolatile));
        }
    });
    return found;
}

}  // namespace schemadiff
