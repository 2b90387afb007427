#include <charconv>

#include "introspect/session.hpp"

namespace schemadiff {

namespace {

template <class Number>
Number parse_number(std::string_view text) {
    Number value{};
    if (text.empty()) return value;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        throw Error("the server sent \"" + std::string(text) + "\" where a number was expected");
    return value;
}

}  // namespace

long long Rows::integer(std::size_t row, std::size_t column) const {
    return parse_number<long long>(text(row, column));
}

unsigned int Rows::oid(std::size_t row, std::size_t column) const {
    return parse_number<unsigned int>(text(row, column));
}

// Manual 8.15.6 "Array Input and Output Syntax".
std::vector<std::string> Rows::array(std::size_t row, std::size_t column) const {
    std::string_view text = this->text(row, column);
    std::vector<std::string> elements;
    if (text.size() < 2 || text.front() != '{') return elements;
    std::size_t at = 1;
    while (at < text.size() && text[at] != '}') {
        std::string element;
        bool quoted = text[at] == '"';
        if (quoted) {
            for (++at; at < text.size() && text[at] != '"'; ++at) {
                if (text[at] == '\\' && at + 1 < text.size()) ++at;
                element += text[at];
            }
            ++at;
        } else {
            for (; at < text.size() && text[at] != ',' && text[at] != '}'; ++at) {
                if (text[at] == '\\' && at + 1 < text.size()) ++at;
                element += text[at];
            }
            if (element == "NULL") element.clear();
        }
        elements.push_back(std::move(element));
        if (at < text.size() && text[at] == ',') ++at;
    }
    return elements;
}

}  // namespace schemadiff
