#include <fmt/format.h>

#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_collation. Before PostgreSQL 15 the locale of ICU stood in collcollate; its column has another name
// since 17. Rules came with 16.
constexpr const char* kQuery = R"(
SELECT c.oid, c.collnamespace, c.collname, c.collprovider, c.collcollate, c.collctype, {locale}, c.collisdeterministic, {rules}
FROM pg_catalog.pg_collation c WHERE c.oid >= 16384)";

std::string provider_word(std::string_view letter) {
    return letter == "i" ? "icu" : letter == "b" ? "builtin" : "libc";
}

}  // namespace

void read_collation(ReadContext& context) {
    const char* locale = context.since(17) ? "c.colllocale" : context.since(15) ? "c.colliculocale" : "c.collcollate";
    auto rows = context.query("user-defined collations",
                              fmt::format(kQuery, fmt::arg("locale", locale),
                                          fmt::arg("rules", context.since(16) ? "c.collicurules" : "NULL")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::collation, oid)) continue;
        Collation collation;
        collation.provider = provider_word(rows->text(r, 3));
        if (collation.provider == "libc") {
            collation.collate = rows->string(r, 4);
            collation.ctype = rows->string(r, 5);
        } else {
            collation.locale = rows->string(r, 6);
        }
        collation.deterministic = rows->boolean(r, 7);
        collation.rules = rows->string(r, 8);
        context.add({SystemCatalog::collation, oid}, make_id(Kind::collation, *schema, rows->string(r, 2)),
                    std::move(collation));
    }
}

}  // namespace schemadiff
