#include <algorithm>

#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_policy. Role 0 is PUBLIC.
constexpr const char* kQuery = R"(
SELECT p.oid, p.polrelid, p.polname, p.polpermissive, p.polcmd,
       ARRAY(SELECT pg_catalog.pg_get_userbyid(role)::text FROM pg_catalog.unnest(p.polroles) role WHERE role <> 0),
       pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)
FROM pg_catalog.pg_policy p WHERE p.oid >= 16384)";

std::string command_word(std::string_view letter) {
    switch (letter.empty() ? '*' : letter.front()) {
        case 'r': return "select";
        case 'a': return "insert";
        case 'w': return "update";
        case 'd': return "delete";
        default: return "all";
    }
}

}  // namespace

void read_policy(ReadContext& context) {
    auto rows = context.query("policies", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 1));
        if (relation == nullptr) continue;
        Policy policy;
        policy.permissive = rows->boolean(r, 3);
        policy.command = command_word(rows->text(r, 4));
        policy.roles = rows->array(r, 5);
        std::sort(policy.roles.begin(), policy.roles.end());
        policy.using_condition = context.expressions.scalar(strip_parentheses(rows->text(r, 6)), &relation->id);
        policy.check_condition = context.expressions.scalar(strip_parentheses(rows->text(r, 7)), &relation->id);
        context.add_member({SystemCatalog::policy, rows->oid(r, 0)}, relation->id,
                           make_id(Kind::policy, relation->schema, relation->name, rows->string(r, 2)),
                           std::move(policy));
    }
}

}  // namespace schemadiff
