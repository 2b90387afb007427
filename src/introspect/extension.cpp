#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_extension. plpgsql is part of every new database.
constexpr const char* kQuery = R"(
SELECT e.oid, e.extname, n.nspname, e.extversion
FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql')";

}  // namespace

void read_extension(ReadContext& context) {
    auto rows = context.query("extensions", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Extension extension;
        extension.schema = rows->string(r, 2);
        extension.version = rows->string(r, 3);
        ObjectId id = make_id(Kind::extension, {}, rows->string(r, 1));
        ObjectId schema = make_id(Kind::schema, {}, rows->string(r, 2));
        context.builder.add_edge(id, schema, EdgeKind::uses);
        context.add({SystemCatalog::extension, rows->oid(r, 0)}, std::move(id), std::move(extension));
    }
}

}  // namespace schemadiff
