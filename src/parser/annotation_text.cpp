#include "parser/annotation_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "parser/annotations.hpp"
#include "parser/scope.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

constexpr const char* kCode = "annotation";

constexpr std::array<std::pair<std::string_view, AnnotationWord>, 6> kWords = {{
    {"renamed", AnnotationWord::renamed},
    {"backfill", AnnotationWord::backfill},
    {"using", AnnotationWord::using_},
    {"strategy", AnnotationWord::strategy},
    {"allow", AnnotationWord::allow},
    {"ignore", AnnotationWord::ignore},
}};

bool is_space(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

// What stands between the signs of the comment.
std::string_view content_of(std::string_view comment) {
    bool block = comment.starts_with("/*");
    comment.remove_prefix(2);
    if (block && comment.ends_with("*/")) comment.remove_suffix(2);
    return trimmed(comment);
}

// Behind the quoted string or name that begins here; the end of the text when it is not closed.
std::size_t after_quoted(std::string_view text, std::size_t at) {
    auto close = text.find(text[at], at + 1);
    return close == std::string_view::npos ? text.size() : close + 1;
}

// "a=1 b=2": the values by their keys, each up to the next key that is expected; a key stands outside of quotes and
// parentheses.
std::map<std::string, std::string> read_values(std::string_view text, const std::vector<std::string>& keys) {
    std::vector<std::pair<std::size_t, std::string>> found;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        char c = text[at];
        if (c == '\'' || c == '"') {
            at = after_quoted(text, at);
            continue;
        }
        if (c == '(' || c == '[') ++depth;
        if (c == ')' || c == ']') --depth;
        bool starts = depth == 0 && (at == 0 || is_space(text[at - 1]));
        for (const std::string& key : keys)
            if (starts && text.substr(at).starts_with(key + '=')) found.emplace_back(at, key);
        ++at;
    }
    std::map<std::string, std::string> values;
    if (found.empty() ? !trimmed(text).empty() : !trimmed(text.substr(0, found[0].first)).empty())
        values[""] = trimmed(found.empty() ? text : text.substr(0, found[0].first));
    for (std::size_t i = 0; i < found.size(); ++i) {
        std::size_t begin = found[i].first + found[i].second.size() + 1;
        std::size_t end = i + 1 < found.size() ? found[i + 1].first : text.size();
        values[found[i].second] = trimmed(text.substr(begin, end - begin));
    }
    return values;
}

// "'text'" and "\"text\"" without what encloses all of it.
std::string unquoted(const std::string& value) {
    bool quoted =
        value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && after_quoted(value, 0) == value.size();
    return quoted ? value.substr(1, value.size() - 2) : value;
}

bool is_expression(const std::string& text) { return Tree::parse_expression(text).expression() != nullptr; }

bool is_date(const std::string& text) {
    constexpr std::string_view kForm = "dddd-dd-dd";
    if (text.size() != kForm.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (kForm[i] == 'd' ? std::isdigit(static_cast<unsigned char>(text[i])) == 0 : text[i] != kForm[i])
            return false;
    int year = std::stoi(text.substr(0, 4)), month = std::stoi(text.substr(5, 2)), day = std::stoi(text.substr(8, 2));
    constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1) return false;
    bool leap = month == 2 && ((year % 4 == 0 && year % 100 != 0) || year % 400 == 0);
    return day <= kDays[static_cast<std::size_t>(month - 1)] + (leap ? 1 : 0);
}

class Reader {
  public:
    Reader(Annotation& annotation, Diagnostics& diagnostics) : annotation_(annotation), diagnostics_(diagnostics) {}

    bool read(std::string_view rest) {
        switch (annotation_.word) {
            case AnnotationWord::renamed: return read_renamed(rest);
            case AnnotationWord::backfill: return read_backfill(rest);
            case AnnotationWord::using_: return read_using(rest);
            case AnnotationWord::strategy: return read_strategy(rest);
            case AnnotationWord::allow: return read_allow(rest);
            case AnnotationWord::ignore: return rest.empty() || wrong("@ignore takes nothing behind it", "-- @ignore");
        }
        return false;
    }

  private:
    bool wrong(std::string message, std::string help) {
        diagnostics_.error(kCode, annotation_.span, std::move(message), "write " + std::move(help));
        return false;
    }

    bool read_renamed(std::string_view rest) {
        constexpr const char* kHelp = "-- @renamed from=old_name";
        auto values = read_values(rest, {"from"});
        if (values["from"].empty() || !values[""].empty()) return wrong("@renamed wants the old name", kHelp);
        annotation_.from = values["from"];
        return true;
    }

    bool read_backfill(std::string_view rest) {
        annotation_.expression = rest;
        if (is_expression(annotation_.expression)) return true;
        return wrong(rest.empty() ? "@backfill wants an expression" : "this is no expression",
                     "-- @backfill expression");
    }

    bool read_using(std::string_view rest) {
        constexpr const char* kHelp = "-- @using up=expression down=expression";
        auto values = read_values(rest, {"up", "down"});
        if (!values[""].empty() || (values["up"].empty() && values["down"].empty()))
            return wrong("@using wants an expression for the way there, the way back, or both", kHelp);
        for (auto [key, value] : {std::pair{"up", &annotation_.up}, std::pair{"down", &annotation_.down}}) {
            *value = values[key].starts_with('"') ? unquoted(values[key]) : values[key];
            if (!value->empty() && !is_expression(*value))
                return wrong(fmt::format("what follows {}= is no expression", key), kHelp);
        }
        return true;
    }

    bool read_strategy(std::string_view rest) {
        if (rest == "inplace" || rest == "online") {
            annotation_.strategy = rest == "inplace" ? Strategy::inplace : Strategy::online;
            return true;
        }
        return wrong("@strategy is inplace or online", "-- @strategy inplace");
    }

    bool read_allow(std::string_view rest) {
        constexpr const char* kHelp = "-- @allow D103 reason=\"ticket 12\" until=2026-12-31";
        auto values = read_values(rest, {"reason", "until"});
        const std::string& code = values[""];
        bool is_code = code.size() == 4 && std::isupper(static_cast<unsigned char>(code[0])) != 0 &&
                       std::all_of(code.begin() + 1, code.end(),
                                   [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
        if (!is_code) return wrong("@allow wants the code of one hazard", kHelp);
        annotation_.code = code;
        annotation_.reason = unquoted(values["reason"]);
        if (annotation_.reason.empty()) return wrong("@allow wants a reason", kHelp);
        annotation_.until = values["until"];
        if (annotation_.until.empty() || is_date(annotation_.until)) return true;
        return wrong(fmt::format("'{}' is no date", printable(annotation_.until)), kHelp);
    }

    Annotation& annotation_;
    Diagnostics& diagnostics_;
};

}  // namespace

std::optional<Annotation> read_annotation(const Span& comment, Diagnostics& diagnostics) {
    std::string_view text = content_of(comment.source->text().substr(comment.offset, comment.length));
    if (text.empty() || text.front() != '@') return std::nullopt;
    text.remove_prefix(1);
    auto end =
        std::find_if(text.begin(), text.end(), [](char c) { return std::isalpha(static_cast<unsigned char>(c)) == 0; });
    std::string word(text.begin(), end);
    const auto* known =
        std::find_if(kWords.begin(), kWords.end(), [&](const auto& each) { return each.first == word; });
    if (known == kWords.end()) {
        std::vector<std::string> candidates;
        for (const auto& [each, meaning] : kWords) candidates.emplace_back(each);
        std::string nearest = nearest_name(word, candidates);
        if (!nearest.empty())
            diagnostics.error(kCode, comment, fmt::format("there is no annotation @{}", word),
                              fmt::format("did you mean @{}?", nearest));
        return std::nullopt;
    }
    Annotation annotation;
    annotation.word = known->second;
    annotation.span = comment;
    std::string_view rest = trimmed(text.substr(word.size()));
    if (!Reader(annotation, diagnostics).read(rest)) return std::nullopt;
    return annotation;
}

WrittenName read_written_name(std::string_view text) {
    std::vector<std::string> parts{""};
    for (std::size_t at = 0; at < text.size(); ++at) {
        char c = text[at];
        if (c == '.') {
            parts.emplace_back();
        } else if (c == '"') {
            for (++at; at < text.size() && (text[at] != '"' || (at + 1 < text.size() && text[at + 1] == '"')); ++at) {
                if (text[at] == '"') ++at;
                parts.back() += text[at];
            }
        } else if (is_space(c)) {
            return {};
        } else {
            parts.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    for (std::string& part : parts) part = clip(part, 63);
    if (parts.size() == 1) return {"", parts[0]};
    return {parts[parts.size() - 2], parts.back()};
}

}  // namespace schemadiff
