#include "introspect/context.hpp"
#include "introspect/options.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_user_mappings, the view that everyone may read. To whom the options are none of his business it shows
// NULL, as it does where there are none; in the catalog itself only a superuser can tell the two apart.
constexpr const char* kQuery = R"(
SELECT m.umid, m.srvname, CASE WHEN m.umuser <> 0 THEN m.usename END, m.umoptions,
       pg_catalog.current_setting('is_superuser') = 'on' FROM pg_catalog.pg_user_mappings m)";

}  // namespace

void read_user_mapping(ReadContext& context) {
    auto rows = context.query("user mappings", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        ObjectId server = make_id(Kind::server, "", rows->string(r, 1));
        // A mapping of an extension's server.
        if (!context.builder.handle(server)) continue;
        UserMapping mapping;
        if (!rows->is_null(r, 3))
            mapping.options.known = sorted_options(*rows, r, 3);
        else if (!rows->boolean(r, 4))
            mapping.options.known.reset();
        ObjectId id = make_id(Kind::user_mapping, "", server.name, rows->string(r, 2));
        auto handle = context.add({SystemCatalog::user_mapping, rows->oid(r, 0)}, id, std::move(mapping));
        if (handle) context.builder.add_edge(id, server, EdgeKind::uses);
    }
}

}  // namespace schemadiff
