#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_conversion.
constexpr const char* kQuery = R"(
SELECT c.oid, c.connamespace, c.conname, c.condefault, pg_catalog.pg_encoding_to_char(c.conforencoding),
       pg_catalog.pg_encoding_to_char(c.contoencoding), {} FROM pg_catalog.pg_conversion c WHERE c.oid >= 16384)";

}  // namespace

void read_conversion(ReadContext& context) {
    auto rows = context.query("conversions", fmt::format(kQuery, qualified_function_sql("c.conproc")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::conversion, oid)) continue;
        Conversion conversion;
        conversion.is_default = rows->boolean(r, 3);
        conversion.source = rows->string(r, 4);
        conversion.target = rows->string(r, 5);
        conversion.function = rows->string(r, 6);
        context.add({SystemCatalog::conversion, oid}, make_id(Kind::conversion, *schema, rows->string(r, 2)),
                    std::move(conversion));
    }
}

}  // namespace schemadiff
