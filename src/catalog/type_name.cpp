#include "catalog/type_name.hpp"

namespace schemadiff {

TypeParts parts_of_type(std::string_view type) {
    TypeParts parts;
    while (type.size() > 2 && type.substr(type.size() - 2) == "[]") {
        parts.dimensions = 1;
        type.remove_suffix(2);
    }
    // A quoted name may hold parentheses, so only look behind the last quote.
    auto from = type.rfind('"');
    auto open = type.find('(', from == std::string_view::npos ? 0 : from);
    auto close = type.find(')', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
        parts.base = std::string(type);
        return parts;
    }
    parts.modifier = std::string(type.substr(open + 1, close - open - 1));
    parts.base = std::string(type.substr(0, open)) + std::string(type.substr(close + 1));
    return parts;
}

std::string type_without_modifier(std::string_view type) {
    TypeParts parts = parts_of_type(type);
    return parts.dimensions > 0 ? parts.base + "[]" : parts.base;
}

bool is_type(Kind kind) {
    return kind == Kind::enum_type || kind == Kind::composite_type || kind == Kind::range_type ||
           kind == Kind::domain || kind == Kind::base_type || kind == Kind::shell_type;
}

std::vector<std::string> types_of_signature(std::string_view signature) {
    std::vector<std::string> parts{""};
    bool quoted = false;
    int depth = 0;
    for (char c : signature) {
        if (c == '"') quoted = !quoted;
        if (!quoted && c == '(') ++depth;
        if (!quoted && c == ')') --depth;
        if (c == ',' && !quoted && depth == 0) {
            parts.emplace_back();
            continue;
        }
        if (c == ' ' && parts.back().empty()) continue;
        parts.back() += c;
    }
    return parts;
}

}  // namespace schemadiff
