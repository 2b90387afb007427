#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_transform.
constexpr const char* kQuery = R"(
SELECT t.oid, pg_catalog.format_type(t.trftype, NULL), l.lanname, {}, {}
FROM pg_catalog.pg_transform t JOIN pg_catalog.pg_language l ON l.oid = t.trflang WHERE t.oid >= 16384)";

std::string with_arguments(const std::string& oid) {
    return fmt::format("{} || '(' || {} || ')'", qualified_function_sql(oid), argument_types_sql(oid));
}

}  // namespace

void read_transform(ReadContext& context) {
    auto rows =
        context.query("transforms", fmt::format(kQuery, with_arguments("t.trffromsql"), with_arguments("t.trftosql")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        if (context.belongs_to_extension(SystemCatalog::transform, oid)) continue;
        Transform transform;
        transform.type = rows->string(r, 1);
        transform.language = rows->string(r, 2);
        transform.from_sql = rows->string(r, 3);
        transform.to_sql = rows->string(r, 4);
        ObjectId id = make_id(Kind::transform, "", "", "", transform_signature(transform.type, transform.language));
        context.add({SystemCatalog::transform, oid}, std::move(id), std::move(transform));
    }
}

}  // namespace schemadiff
