#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_roles, which everybody may read; passwords are in pg_authid alone. The predefined roles and the one
// that initdb made have lower OIDs. Never and infinity are one to whoever logs in.
constexpr const char* kQuery = R"(
SELECT oid, rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls, rolconnlimit,
       nullif(rolvaliduntil, 'infinity')::text
FROM pg_catalog.pg_roles WHERE oid >= 16384)";

}  // namespace

void read_role(ReadContext& context) {
    if (!context.scope.opted.roles) return;
    auto rows = context.query("roles", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Role role;
        role.superuser = rows->boolean(r, 2);
        role.inherit = rows->boolean(r, 3);
        role.create_role = rows->boolean(r, 4);
        role.create_database = rows->boolean(r, 5);
        role.login = rows->boolean(r, 6);
        role.replication = rows->boolean(r, 7);
        role.bypass_row_security = rows->boolean(r, 8);
        role.connection_limit = static_cast<int>(rows->integer(r, 9));
        if (!rows->is_null(r, 10)) role.valid_until = rows->string(r, 10);
        context.add({SystemCatalog::role, rows->oid(r, 0)}, make_id(Kind::role, "", rows->string(r, 1)),
                    std::move(role));
    }
}

}  // namespace schemadiff
