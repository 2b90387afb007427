#include <fmt/format.h>

#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_auth_members. From PostgreSQL 16 on several roles may have granted one membership; what one of them
// allows is allowed. The role that initdb made needs no membership.
constexpr const char* kQuery = R"(
SELECT g.rolname, r.rolname, pg_catalog.bool_or(m.admin_option), {}
FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid JOIN pg_catalog.pg_roles r ON r.oid = m.member
WHERE m.member >= 16384 GROUP BY g.rolname, r.rolname)";
constexpr const char* kSince16 = "pg_catalog.bool_or(m.inherit_option), pg_catalog.bool_or(m.set_option)";

IfStated in_words(bool value) { return std::string(value ? "true" : "false"); }

}  // namespace

void read_role_membership(ReadContext& context) {
    if (!context.scope.opted.roles) return;
    bool has_options = context.since(16);
    auto rows = context.query("role memberships", fmt::format(kQuery, has_options ? kSince16 : "NULL, NULL"));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        RoleMembership membership;
        membership.admin = rows->boolean(r, 2);
        if (has_options) {
            membership.inherit = in_words(rows->boolean(r, 3));
            membership.set = in_words(rows->boolean(r, 4));
        }
        context.add({SystemCatalog::none, 0},
                    make_id(Kind::role_membership, "", rows->string(r, 0), rows->string(r, 1)), membership);
    }
}

}  // namespace schemadiff
