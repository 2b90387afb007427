#include <algorithm>

#include "base/quote.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_ts_dict.
constexpr const char* kQuery = R"(
SELECT d.oid, d.dictnamespace, d.dictname, n.nspname, t.tmplname, d.dictinitoption
FROM pg_catalog.pg_ts_dict d JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate
JOIN pg_catalog.pg_namespace n ON n.oid = t.tmplnamespace WHERE d.oid >= 16384)";

// One name or value of "a = 'it''s', b = 1, c = E'\\\\'", from `at` on; `at` is moved behind it. Source:
// serialize_deflist.
std::string read_word(std::string_view text, std::size_t& at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == ',' || text[at] == '=')) ++at;
    bool escapes = text.substr(at).starts_with("E'");
    if (escapes) ++at;
    std::string word;
    char quote = at < text.size() && (text[at] == '\'' || text[at] == '"') ? text[at++] : '\0';
    for (; at < text.size(); ++at) {
        char c = text[at];
        if (quote == '\0' && (c == ' ' || c == ',' || c == '=')) break;
        if (escapes && c == '\\') {
            word += text[++at];
        } else if (quote != '\0' && c == quote) {
            if (at + 1 >= text.size() || text[at + 1] != quote) break;
            word += text[++at];
        } else {
            word += c;
        }
    }
    if (quote != '\0') ++at;
    return word;
}

Options read_options(std::string_view text) {
    Options options;
    for (std::size_t at = 0; at < text.size();) {
        std::string name = read_word(text, at);
        options.push_back(name + '=' + read_word(text, at));
    }
    return options;
}

}  // namespace

void read_text_search_dictionary(ReadContext& context) {
    auto rows = context.query("text search dictionaries", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::text_search_dictionary, oid)) continue;
        TextSearchDictionary dictionary;
        dictionary.based_on = quote_qualified(rows->text(r, 3), rows->text(r, 4));
        dictionary.options = dictionary.in_order = read_options(rows->text(r, 5));
        std::sort(dictionary.options.begin(), dictionary.options.end());
        context.add({SystemCatalog::text_search_dictionary, oid},
                    make_id(Kind::text_search_dictionary, *schema, rows->string(r, 2)), std::move(dictionary));
    }
}

}  // namespace schemadiff
