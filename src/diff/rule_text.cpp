#include "diff/rule_text.hpp"

namespace schemadiff {

namespace {

constexpr std::string_view kBlanks = " \t\r\n\f\v";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Takes blanks and one word off the front when that word is `expected`, given in lower case.
bool take_word(std::string_view& text, std::string_view expected) {
    auto start = text.find_first_not_of(kBlanks);
    if (start == std::string_view::npos) return false;
    std::string_view rest = text.substr(start);
    if (rest.size() <= expected.size() || kBlanks.find(rest[expected.size()]) == std::string_view::npos) return false;
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (lower(rest[i]) != expected[i]) return false;
    text = rest.substr(expected.size());
    return true;
}

}  // namespace

std::optional<std::string_view> after_create_rule(std::string_view definition) {
    if (!take_word(definition, "create")) return std::nullopt;
    if (take_word(definition, "or") && !take_word(definition, "replace")) return std::nullopt;
    if (!take_word(definition, "rule")) return std::nullopt;
    return definition;
}

}  // namespace schemadiff
