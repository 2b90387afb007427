#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_language.
constexpr const char* kQuery = R"(
SELECT l.oid, l.lanname, l.lanpltrusted, {}, {}, {} FROM pg_catalog.pg_language l WHERE l.oid >= 16384 AND l.lanispl)";

}  // namespace

void read_language(ReadContext& context) {
    auto rows = context.query(
        "languages", fmt::format(kQuery, qualified_function_sql("l.lanplcallfoid"),
                                 qualified_function_sql("l.laninline"), qualified_function_sql("l.lanvalidator")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        if (context.belongs_to_extension(SystemCatalog::language, oid)) continue;
        Language language;
        language.trusted = rows->boolean(r, 2);
        language.handler = rows->string(r, 3);
        language.inline_handler = rows->string(r, 4);
        language.validator = rows->string(r, 5);
        context.add({SystemCatalog::language, oid}, make_id(Kind::language, "", rows->string(r, 1)),
                    std::move(language));
    }
}

}  // namespace schemadiff
