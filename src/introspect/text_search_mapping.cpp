#include "base/quote.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_ts_config_map. The parser knows what its tokens are called.
constexpr const char* kQuery = R"(
SELECT c.oid, t.alias, pg_catalog.array_agg(n.nspname::text ORDER BY m.mapseqno),
       pg_catalog.array_agg(d.dictname::text ORDER BY m.mapseqno), pg_catalog.array_agg(d.oid ORDER BY m.mapseqno)
FROM pg_catalog.pg_ts_config c CROSS JOIN LATERAL pg_catalog.ts_token_type(c.cfgparser) t
JOIN pg_catalog.pg_ts_config_map m ON m.mapcfg = c.oid AND m.maptokentype = t.tokid
JOIN pg_catalog.pg_ts_dict d ON d.oid = m.mapdict JOIN pg_catalog.pg_namespace n ON n.oid = d.dictnamespace
WHERE c.oid >= 16384 GROUP BY c.oid, t.alias)";

}  // namespace

void read_text_search_mapping(ReadContext& context) {
    auto rows = context.query("mappings of text search configurations", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto configuration = context.handle({SystemCatalog::text_search_configuration, rows->oid(r, 0)});
        if (!configuration) continue;
        TextSearchMapping mapping;
        auto schemas = rows->array(r, 2);
        auto names = rows->array(r, 3);
        for (std::size_t i = 0; i < names.size(); ++i)
            mapping.dictionaries.push_back(quote_qualified(schemas[i], names[i]));
        ObjectId of = context.id_of(*configuration);
        auto handle = context.add_member({SystemCatalog::none, 0}, of,
                                         make_id(Kind::text_search_mapping, of.schema, of.name, rows->string(r, 1)),
                                         std::move(mapping));
        for (Oid dictionary : oids(rows->text(r, 4)))
            if (auto used = context.handle({SystemCatalog::text_search_dictionary, dictionary}); used && handle)
                context.builder.add_edge(*handle, *used, EdgeKind::uses);
    }
}

}  // namespace schemadiff
