#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_ts_template.
constexpr const char* kQuery = R"(
SELECT t.oid, t.tmplnamespace, t.tmplname, {}, {} FROM pg_catalog.pg_ts_template t WHERE t.oid >= 16384)";

}  // namespace

void read_text_search_template(ReadContext& context) {
    auto rows = context.query("text search templates", fmt::format(kQuery, qualified_function_sql("t.tmplinit"),
                                                                   qualified_function_sql("t.tmpllexize")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::text_search_template, oid)) continue;
        TextSearchTemplate value;
        value.init = rows->string(r, 3);
        value.lexize = rows->string(r, 4);
        context.add({SystemCatalog::text_search_template, oid},
                    make_id(Kind::text_search_template, *schema, rows->string(r, 2)), std::move(value));
    }
}

}  // namespace schemadiff
