#include "base/quote.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_cast. Leaves out the one that comes with each range type, to its multirange (pg_depend, deptype i).
constexpr const char* kQuery = R"(
SELECT c.oid, pg_catalog.format_type(c.castsource, NULL), pg_catalog.format_type(c.casttarget, NULL), c.castmethod,
       c.castcontext, n.nspname, p.proname,
       (SELECT pg_catalog.string_agg(pg_catalog.format_type(a.type, NULL), ', ' ORDER BY a.number)
        FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY a(type, number))
FROM pg_catalog.pg_cast c
LEFT JOIN pg_catalog.pg_proc p ON p.oid = c.castfunc LEFT JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE c.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 2605 AND d.objid = c.oid AND d.deptype = 'i'))";

std::string method_word(char letter) { return letter == 'i' ? "inout" : letter == 'b' ? "binary" : "function"; }
std::string context_word(char letter) { return letter == 'i' ? "implicit" : letter == 'a' ? "assignment" : "explicit"; }

}  // namespace

void read_cast(ReadContext& context) {
    auto rows = context.query("casts", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        if (context.belongs_to_extension(SystemCatalog::cast, rows->oid(r, 0))) continue;
        Cast cast;
        cast.source = rows->string(r, 1);
        cast.target = rows->string(r, 2);
        cast.method = method_word(rows->text(r, 3).front());
        cast.context = context_word(rows->text(r, 4).front());
        if (!rows->is_null(r, 6))
            cast.function = quote_qualified(rows->text(r, 5), rows->text(r, 6)) + '(' + rows->string(r, 7) + ')';
        ObjectId id = make_id(Kind::cast, "", "", "", cast_signature(cast.source, cast.target));
        context.add({SystemCatalog::cast, rows->oid(r, 0)}, std::move(id), std::move(cast));
    }
}

}  // namespace schemadiff
