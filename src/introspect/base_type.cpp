#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_type. Functions for subscripts came with PostgreSQL 14.
constexpr const char* kQuery = R"(
SELECT t.oid, t.typnamespace, t.typname, {}, {}, {}, {}, {}, {}
FROM pg_catalog.pg_type t
WHERE t.oid >= 16384 AND t.typtype = 'b' AND t.typisdefined
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid))";

}  // namespace

void read_base_type(ReadContext& context) {
    auto function = [](const char* column) { return qualified_function_sql(column); };
    auto rows = context.query(
        "base types", fmt::format(kQuery, function("t.typreceive"), function("t.typsend"), function("t.typmodin"),
                                  function("t.typmodout"), function("t.typanalyze"),
                                  context.since(14) ? function("t.typsubscript") : "NULL"));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::type, oid)) continue;
        BaseType base{rows->string(r, 3), rows->string(r, 4), rows->string(r, 5),
                      rows->string(r, 6), rows->string(r, 7), rows->string(r, 8)};
        std::string name = rows->string(r, 2);
        context.add_member({SystemCatalog::type, oid}, make_id(Kind::shell_type, *schema, name),
                           make_id(Kind::base_type, *schema, name), std::move(base));
    }
}

}  // namespace schemadiff
