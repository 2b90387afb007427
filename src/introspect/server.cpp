#include "introspect/context.hpp"
#include "introspect/options.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_foreign_server.
constexpr const char* kQuery = R"(
SELECT s.oid, s.srvname, w.fdwname, s.srvtype, s.srvversion, s.srvoptions
FROM pg_catalog.pg_foreign_server s JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw
WHERE s.oid >= 16384)";

}  // namespace

void read_server(ReadContext& context) {
    auto rows = context.query("foreign servers", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        if (context.belongs_to_extension(SystemCatalog::server, oid)) continue;
        Server server;
        server.wrapper = rows->string(r, 2);
        server.type = rows->string(r, 3);
        server.version = rows->string(r, 4);
        server.options = sorted_options(*rows, r, 5);
        context.add({SystemCatalog::server, oid}, make_id(Kind::server, "", rows->string(r, 1)), std::move(server));
    }
}

}  // namespace schemadiff
