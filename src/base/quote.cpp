#include "base/quote.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace schemadiff {

namespace {

constexpr int UNRESERVED_KEYWORD = 0;
constexpr int COL_NAME_KEYWORD = 1;
constexpr int TYPE_FUNC_NAME_KEYWORD = 2;
constexpr int RESERVED_KEYWORD = 3;

struct Keyword {
    std::string_view word;
    int category;
};

// PostgreSQL's own sorted keyword list, as libpg_query ships it.
#define PG_KEYWORD(word, token, category, bare_label) Keyword{word, category},
constexpr Keyword kKeywords[] = {
#include <parser/kwlist.h>
};
#undef PG_KEYWORD

bool is_plain(std::string_view name) {
    if (name.empty()) return false;
    auto lower = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    if (!lower(name.front())) return false;
    return std::all_of(name.begin(), name.end(), [&](char c) { return lower(c) || (c >= '0' && c <= '9'); });
}

bool needs_quotes_as_keyword(std::string_view name) {
    const auto* found = std::lower_bound(std::begin(kKeywords), std::end(kKeywords), name,
                                         [](const Keyword& k, std::string_view word) { return k.word < word; });
    return found != std::end(kKeywords) && found->word == name && found->category != UNRESERVED_KEYWORD;
}

std::string doubled(std::string_view text, char quote) {
    std::string out;
    out.reserve(text.size() + 2);
    for (char c : text) {
        out += c;
        if (c == quote) out += c;
    }
    return out;
}

}  // namespace

std::string quote_identifier(std::string_view name) {
    if (is_plain(name) && !needs_quotes_as_keyword(name)) return std::string(name);
    return '"' + doubled(name, '"') + '"';
}

std::string quote_qualified(std::string_view schema, std::string_view name) {
    if (schema.empty()) return quote_identifier(name);
    return quote_identifier(schema) + '.' + quote_identifier(name);
}

std::string quote_literal(std::string_view value) {
    if (value.find('\\') == std::string_view::npos) return '\'' + doubled(value, '\'') + '\'';
    return "E'" + doubled(doubled(value, '\''), '\\') + '\'';
}

std::string quote_dollar(std::string_view value) {
    std::string tag = "$$";
    // The value's last character may be a '$' that would close the tag early, so the tag is looked for in value + "$".
    std::string searched = std::string(value) + '$';
    for (int i = 0; searched.find(tag) != std::string::npos ||
                    searched.find(tag.substr(0, tag.size() - 1) + '$') != std::string::npos;
         ++i)
        tag = "$_" + (i == 0 ? std::string() : std::to_string(i)) + '$';
    return tag + std::string(value) + tag;
}

std::string comment_text(std::string_view text) { return printable(text); }

}  // namespace schemadiff
