#include "base/quote.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_ts_config.
constexpr const char* kQuery = R"(
SELECT c.oid, c.cfgnamespace, c.cfgname, n.nspname, p.prsname
FROM pg_catalog.pg_ts_config c JOIN pg_catalog.pg_ts_parser p ON p.oid = c.cfgparser
JOIN pg_catalog.pg_namespace n ON n.oid = p.prsnamespace WHERE c.oid >= 16384)";

}  // namespace

void read_text_search_configuration(ReadContext& context) {
    auto rows = context.query("text search configurations", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::text_search_configuration, oid)) continue;
        context.add({SystemCatalog::text_search_configuration, oid},
                    make_id(Kind::text_search_configuration, *schema, rows->string(r, 2)),
                    TextSearchConfiguration{quote_qualified(rows->text(r, 3), rows->text(r, 4))});
    }
}

}  // namespace schemadiff
