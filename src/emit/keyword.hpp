// Words that payloads keep in lower case, as SQL writes them.
#pragma once

#include <string>
#include <string_view>

namespace schemadiff {

// "instead of" -> "INSTEAD OF"
inline std::string keyword(std::string_view word) {
    std::string text(word);
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

}  // namespace schemadiff
