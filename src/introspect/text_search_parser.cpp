#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_ts_parser.
constexpr const char* kQuery = R"(
SELECT p.oid, p.prsnamespace, p.prsname, {}, {}, {}, {}, {} FROM pg_catalog.pg_ts_parser p WHERE p.oid >= 16384)";

}  // namespace

void read_text_search_parser(ReadContext& context) {
    auto rows =
        context.query("text search parsers",
                      fmt::format(kQuery, qualified_function_sql("p.prsstart"), qualified_function_sql("p.prstoken"),
                                  qualified_function_sql("p.prsend"), qualified_function_sql("p.prslextype"),
                                  qualified_function_sql("p.prsheadline")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::text_search_parser, oid)) continue;
        TextSearchParser value;
        value.start = rows->string(r, 3);
        value.token = rows->string(r, 4);
        value.end = rows->string(r, 5);
        value.lextypes = rows->string(r, 6);
        value.headline = rows->string(r, 7);
        context.add({SystemCatalog::text_search_parser, oid},
                    make_id(Kind::text_search_parser, *schema, rows->string(r, 2)), std::move(value));
    }
}

}  // namespace schemadiff
