#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_extension; pg_available_extensions reads the control files. plpgsql is part of every new database.
constexpr const char* kQuery = R"(
SELECT e.oid, e.extname, n.nspname, e.extversion, e.extrelocatable, a.comment
FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
LEFT JOIN pg_catalog.pg_available_extensions a ON a.name = e.extname
WHERE e.extname <> 'plpgsql')";

}  // namespace

void read_extension(ReadContext& context) {
    auto rows = context.query("extensions", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Extension extension;
        extension.schema.name = rows->string(r, 2);
        extension.schema.fixed = !rows->boolean(r, 4);
        if (!rows->is_null(r, 5)) extension.default_comment = rows->string(r, 5);
        extension.version = rows->string(r, 3);
        ObjectId id = make_id(Kind::extension, {}, rows->string(r, 1));
        ObjectId schema = make_id(Kind::schema, {}, rows->string(r, 2));
        context.builder.add_edge(id, schema, EdgeKind::uses);
        context.add({SystemCatalog::extension, rows->oid(r, 0)}, std::move(id), std::move(extension));
    }
}

}  // namespace schemadiff
