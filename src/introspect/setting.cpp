#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_db_role_setting; 0 stands for all roles, and for all databases.
constexpr const char* kQuery = R"(
SELECT coalesce(r.rolname, ''), s.setdatabase <> 0, c.item
FROM pg_catalog.pg_db_role_setting s LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) c(item)
WHERE s.setdatabase = 0 OR s.setdatabase = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))";

}  // namespace

void read_setting(ReadContext& context) {
    const OptIns& opted = context.scope.opted;
    if (!opted.database_settings && !opted.roles) return;
    auto rows = context.query("settings of the database and of roles", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        std::string role = rows->string(r, 0), database;
        if (rows->boolean(r, 1)) database = context.database_name();
        bool of_database = role.empty() && !database.empty();
        if (!(of_database ? opted.database_settings : opted.roles)) continue;
        std::string item = rows->string(r, 2);
        auto equals = item.find('=');
        context.add({SystemCatalog::none, 0}, make_id(Kind::setting, "", role, item.substr(0, equals), database),
                    Setting{item.substr(equals + 1)});
    }
}

}  // namespace schemadiff
