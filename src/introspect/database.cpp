#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_database.
constexpr const char* kQuery = R"(
SELECT oid, datconnlimit, datistemplate FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())";

}  // namespace

void read_database(ReadContext& context) {
    if (!context.scope.opted.database_settings) return;
    auto rows = context.query("the database", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Database database;
        database.connection_limit = static_cast<int>(rows->integer(r, 1));
        database.is_template = rows->boolean(r, 2);
        context.add({SystemCatalog::database, rows->oid(r, 0)}, make_id(Kind::database, "", context.database_name()),
                    database);
    }
}

}  // namespace schemadiff
