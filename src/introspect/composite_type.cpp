#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_type, pg_class (relkind c), pg_attribute.
constexpr const char* kQuery = R"(
SELECT c.oid, c.reltype, c.relnamespace, c.relname, a.names, a.types, a.collations
FROM pg_catalog.pg_class c,
     LATERAL (SELECT pg_catalog.array_agg(a.attname::text ORDER BY a.attnum) AS names,
                     pg_catalog.array_agg(pg_catalog.format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS types,
                     pg_catalog.array_agg(CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation ELSE 0 END
                                          ORDER BY a.attnum) AS collations
              FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) a
WHERE c.relkind = 'c' AND c.oid >= 16384)";

}  // namespace

void read_composite_type(ReadContext& context) {
    auto rows = context.query("composite types", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid type = rows->oid(r, 1);
        const std::string* schema = context.schema(rows->oid(r, 2));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::type, type)) continue;
        auto names = rows->array(r, 4);
        auto types = rows->array(r, 5);
        auto collations = oids(rows->text(r, 6));
        CompositeType composite;
        for (std::size_t i = 0; i < names.size(); ++i)
            composite.attributes.push_back({names[i], types[i], context.collation(collations[i])});
        auto handle = context.add({SystemCatalog::type, type},
                                  make_id(Kind::composite_type, *schema, rows->string(r, 3)), std::move(composite));
        if (handle) context.alias({SystemCatalog::relation, rows->oid(r, 0)}, *handle);
    }
}

}  // namespace schemadiff
