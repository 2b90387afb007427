// The object behind a type that format_type prints.
#include "parser/finish.hpp"

namespace schemadiff {

std::optional<ObjectId> object_of_type(const Names& names, std::string_view text) {
    if (text.starts_with("SETOF ")) text.remove_prefix(6);
    QualifiedName name;
    std::string* part = &name.schema;
    bool qualified = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        char c = text[at];
        if (c == '"') {
            for (++at; at < text.size() && (text[at] != '"' || (at + 1 < text.size() && text[at + 1] == '"')); ++at) {
                if (text[at] == '"') ++at;
                *part += text[at];
            }
        } else if (c == '.' && !qualified) {
            qualified = true;
            part = &name.name;
        } else if (c == '[' || c == '(') {
            break;
        } else {
            *part += c;
        }
    }
    if (!qualified) return std::nullopt;
    return names.type(name);
}

}  // namespace schemadiff
