#include "support/sql_text.hpp"

#include <algorithm>
#include <cctype>

namespace schemadiff::test {

namespace {

bool is_word_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' || (c & 0x80) != 0;
}

std::size_t end_of_quoted(std::string_view text, std::size_t at, bool backslashes) {
    char quote = text[at];
    for (++at; at < text.size(); ++at) {
        if (backslashes && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (at + 1 >= text.size() || text[at + 1] != quote) return at + 1;
            ++at;
        }
    }
    return text.size();
}

std::size_t end_of_dollar_quoted(std::string_view text, std::size_t at) {
    std::size_t tag_end = at + 1;
    while (tag_end < text.size() && text[tag_end] != '$' && is_word_character(text[tag_end])) ++tag_end;
    if (tag_end >= text.size() || text[tag_end] != '$' || std::isdigit(static_cast<unsigned char>(text[at + 1])) != 0)
        return at + 1;
    std::string_view tag = text.substr(at, tag_end + 1 - at);
    auto found = text.find(tag, tag_end + 1);
    return found == std::string_view::npos ? text.size() : found + tag.size();
}

std::size_t end_of_comment(std::string_view text, std::size_t at) {
    if (starts_with(text.substr(at), "--")) return std::min(text.find('\n', at), text.size());
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (starts_with(text.substr(at), "/*")) {
            ++depth;
            ++at;
        } else if (starts_with(text.substr(at), "*/")) {
            ++at;
            if (--depth == 0) return at + 1;
        }
    }
    return text.size();
}

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return out;
}

// Semicolons between BEGIN ATOMIC and its END belong to the routine's body; CASE has an END of its own.
class BodyTracker {
  public:
    void see(std::string_view token) {
        std::string word = upper(token);
        if (word == "ATOMIC" && previous_ == "BEGIN")
            depth_ = 1;
        else if (depth_ > 0 && word == "CASE")
            ++depth_;
        else if (depth_ > 0 && word == "END")
            --depth_;
        previous_ = std::move(word);
    }
    bool inside() const { return depth_ > 0; }
    void reset() { *this = {}; }

  private:
    int depth_ = 0;
    std::string previous_;
};

}  // namespace

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) + 1 - first);
}

std::string replaced(std::string text, const std::string& name, const std::string& by) {
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + by.size()))
        text.replace(at, name.size(), by);
    return text;
}

std::size_t end_of_token(std::string_view text, std::size_t at) {
    char c = text[at];
    if (c == '\'' || c == '"') return end_of_quoted(text, at, false);
    if (c == '$') return end_of_dollar_quoted(text, at);
    if ((c == 'e' || c == 'E') && at + 1 < text.size() && text[at + 1] == '\'')
        return end_of_quoted(text, at + 1, true);
    if (!is_word_character(c)) return at + 1;
    while (at < text.size() && is_word_character(text[at])) ++at;
    return at;
}

std::vector<std::string> split_statements(std::string_view script) {
    std::vector<std::string> statements;
    std::string current;
    int depth = 0;
    BodyTracker body;
    auto finish = [&] {
        if (auto text = trimmed(current); !text.empty()) statements.emplace_back(text);
        current.clear();
        depth = 0;
        body.reset();
    };
    for (std::size_t at = 0; at < script.size();) {
        if (starts_with(script.substr(at), "--") || starts_with(script.substr(at), "/*")) {
            at = end_of_comment(script, at);
            current += ' ';
            continue;
        }
        if (script[at] == '\\' && trimmed(current).empty()) {
            at = std::min(script.find('\n', at), script.size());
            continue;
        }
        std::size_t end = end_of_token(script, at);
        std::string_view token = script.substr(at, end - at);
        at = end;
        if (token == "(") ++depth;
        if (token == ")") --depth;
        if (is_word_character(token.front())) body.see(token);
        if (token == ";" && depth <= 0 && !body.inside())
            finish();
        else
            current += token;
    }
    finish();
    return statements;
}

std::vector<std::string> split_at_commas(std::string_view text) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        char c = text[at];
        if (c == '(' || c == '[') ++depth;
        if (c == ')' || c == ']') --depth;
        if (c == ',' && depth == 0) {
            parts.emplace_back(trimmed(text.substr(start, at - start)));
            start = at + 1;
        }
        at = end_of_token(text, at);
    }
    if (auto last = trimmed(text.substr(start)); !last.empty() || !parts.empty()) parts.emplace_back(last);
    return parts;
}

}  // namespace schemadiff::test
