#include "parser/older_syntax.hpp"

#include <algorithm>
#include <cctype>

namespace schemadiff {

namespace {

// New in the grammars of 16 and 17, of a category that may not name an argument. Source: kwlist.h.
constexpr std::string_view kWords[] = {
    "json",        "json_array",     "json_arrayagg", "json_exists", "json_object",  "json_objectagg", "json_query",
    "json_scalar", "json_serialize", "json_table",    "json_value",  "merge_action", "system_user"};

bool in_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

struct Word {
    std::size_t begin = 0;
    std::size_t length = 0;
};

bool is_newer_keyword(std::string_view statement, Word word) {
    std::string lower(statement.substr(word.begin, word.length));
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    return std::find(std::begin(kWords), std::end(kWords), lower) != std::end(kWords);
}

Word word_at(std::string_view statement, std::size_t begin) {
    std::size_t end = begin;
    while (end < statement.size() && in_word(statement[end])) ++end;
    return {begin, end - begin};
}

Word word_before(std::string_view statement, std::size_t offset) {
    std::size_t end = offset;
    while (end > 0 && std::isspace(static_cast<unsigned char>(statement[end - 1])) != 0) --end;
    std::size_t begin = end;
    while (begin > 0 && in_word(statement[begin - 1])) --begin;
    return {begin, end - begin};
}

}  // namespace

std::optional<std::string> with_quoted_keyword(std::string_view statement, std::size_t offset) {
    // "json json": the first is taken for a type, and the second for one too many.
    for (Word word : {word_before(statement, offset), word_at(statement, offset)}) {
        if (word.length == 0 || !is_newer_keyword(statement, word)) continue;
        std::string quoted(statement);
        quoted.insert(word.begin + word.length, "\"");
        quoted.insert(word.begin, "\"");
        return quoted;
    }
    return std::nullopt;
}

}  // namespace schemadiff
