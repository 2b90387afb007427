#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_namespace. The schema public has a low OID and is the user's all the same.
constexpr const char* kQuery = R"(
SELECT oid, nspname FROM pg_catalog.pg_namespace WHERE oid >= 16384 OR nspname = 'public')";

}  // namespace

void read_schema(ReadContext& context) {
    auto rows = context.query("schemas", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        if (context.schema(oid) == nullptr || context.belongs_to_extension(SystemCatalog::schema, oid)) continue;
        context.add({SystemCatalog::schema, oid}, make_id(Kind::schema, {}, rows->string(r, 1)), Schema{});
    }
}

}  // namespace schemadiff
