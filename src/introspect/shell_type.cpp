#include <fmt/format.h>

#include "introspect/column_words.hpp"
#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_type. Array types go with their element's.
constexpr const char* kQuery = R"(
SELECT t.oid, t.typnamespace, t.typname, t.typisdefined, {}, {}, t.typlen, t.typbyval, t.typalign, t.typstorage,
       t.typcategory, t.typispreferred, t.typdefault,
       CASE WHEN t.typelem <> 0 THEN pg_catalog.format_type(t.typelem, NULL) END, t.typdelim, t.typcollation <> 0
FROM pg_catalog.pg_type t
WHERE t.oid >= 16384 AND (t.typtype = 'b' OR NOT t.typisdefined)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid))";

std::string alignment_word(std::string_view letter) {
    if (letter == "c") return "char";
    if (letter == "s") return "int2";
    return letter == "i" ? "int4" : "double";
}

ShellType shell_of(const Rows& rows, std::size_t r) {
    ShellType shell;
    shell.defined = rows.boolean(r, 3);
    if (!shell.defined) return shell;
    shell.input = rows.string(r, 4);
    shell.output = rows.string(r, 5);
    shell.length = static_cast<int>(rows.integer(r, 6));
    shell.by_value = rows.boolean(r, 7);
    shell.alignment = alignment_word(rows.text(r, 8));
    shell.storage = storage_word(rows.text(r, 9));
    shell.category = rows.string(r, 10);
    shell.preferred = rows.boolean(r, 11);
    shell.has_default = !rows.is_null(r, 12);
    shell.default_value = rows.string(r, 12);
    shell.element = rows.string(r, 13);
    shell.delimiter = rows.string(r, 14);
    shell.collatable = rows.boolean(r, 15);
    return shell;
}

}  // namespace

void read_shell_type(ReadContext& context) {
    auto rows = context.query("shell types", fmt::format(kQuery, qualified_function_sql("t.typinput"),
                                                         qualified_function_sql("t.typoutput")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::type, oid)) continue;
        ShellType shell = shell_of(*rows, r);
        // Whoever uses a type uses what is defined.
        Address address{shell.defined ? SystemCatalog::none : SystemCatalog::type, oid};
        context.add(address, make_id(Kind::shell_type, *schema, rows->string(r, 2)), std::move(shell));
    }
}

}  // namespace schemadiff
