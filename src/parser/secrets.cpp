#include "parser/secrets.hpp"

#include <algorithm>
#include <cctype>

namespace schemadiff {

namespace {

void hide(std::string& text, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < std::min(end, text.size()); ++at)
        if (text[at] != '\n') text[at] = '*';
}

// "$$" or "$tag$" at the place; empty: neither.
std::string dollar_quote(const std::string& text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '_')) ++end;
    return end < text.size() && text[end] == '$' ? text.substr(at, end + 1 - at) : std::string();
}

}  // namespace

Span without_strings(const Span& span) {
    if (!span) return span;
    std::string text(span.source->text());
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string quote = text[at] == '\'' ? "'" : text[at] == '$' ? dollar_quote(text, at) : std::string();
        if (quote.empty()) continue;
        std::size_t begin = at + quote.size();
        std::size_t end = std::min(text.find(quote, begin), text.size());
        hide(text, begin, end);
        at = end + quote.size() - 1;
    }
    return {std::make_shared<Source>(span.source->name(), std::move(text)), span.offset, span.length};
}

}  // namespace schemadiff
