#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_type, pg_enum.
constexpr const char* kQuery = R"(
SELECT t.oid, t.typnamespace, t.typname,
       ARRAY(SELECT e.enumlabel FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder)
FROM pg_catalog.pg_type t WHERE t.typtype = 'e' AND t.oid >= 16384)";

}  // namespace

void read_enum_type(ReadContext& context) {
    auto rows = context.query("enum types", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::type, oid)) continue;
        ObjectId id = make_id(Kind::enum_type, *schema, rows->string(r, 2));
        context.expressions.add_base_type(id, "enum");
        context.add({SystemCatalog::type, oid}, std::move(id), EnumType{rows->array(r, 3)});
    }
}

}  // namespace schemadiff
