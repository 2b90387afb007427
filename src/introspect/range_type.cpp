#include <fmt/format.h>

#include "base/quote.hpp"
#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_range, pg_type, pg_opclass. Multirange types came with PostgreSQL 14.
constexpr const char* kQuery = R"(
SELECT t.oid, t.typnamespace, t.typname, pg_catalog.format_type(r.rngsubtype, NULL), n.nspname, o.opcname,
       CASE WHEN r.rngcollation <> s.typcollation THEN r.rngcollation ELSE 0 END,
       {1}, {2},
       {0}, pg_catalog.format_type({0}, NULL)
FROM pg_catalog.pg_range r
JOIN pg_catalog.pg_type t ON t.oid = r.rngtypid
JOIN pg_catalog.pg_type s ON s.oid = r.rngsubtype
JOIN pg_catalog.pg_opclass o ON o.oid = r.rngsubopc
JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
WHERE t.oid >= 16384)";

}  // namespace

void read_range_type(ReadContext& context) {
    auto rows = context.query(
        "range types", fmt::format(kQuery, context.since(14) ? "r.rngmultitypid" : "NULL::pg_catalog.oid",
                                   qualified_function_sql("r.rngcanonical"), qualified_function_sql("r.rngsubdiff")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::type, oid)) continue;
        RangeType range;
        range.subtype = rows->string(r, 3);
        range.operator_class = quote_qualified(rows->text(r, 4), rows->text(r, 5));
        if (std::string collation = context.collation(rows->oid(r, 6)); !collation.empty()) range.collation = collation;
        range.canonical = rows->string(r, 7);
        range.subtype_diff = rows->string(r, 8);
        if (!rows->is_null(r, 10)) range.multirange = rows->string(r, 10);
        auto handle = context.add({SystemCatalog::type, oid}, make_id(Kind::range_type, *schema, rows->string(r, 2)),
                                  std::move(range));
        if (handle && !rows->is_null(r, 9)) context.alias({SystemCatalog::type, rows->oid(r, 9)}, *handle);
    }
}

}  // namespace schemadiff
