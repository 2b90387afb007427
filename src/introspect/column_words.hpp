// Private to src/introspect. The letters of pg_attribute and pg_type in words.
#pragma once

#include <string>
#include <string_view>

namespace schemadiff {

inline std::string storage_word(std::string_view letter) {
    if (letter == "p") return "plain";
    if (letter == "e") return "external";
    if (letter == "x") return "extended";
    if (letter == "m") return "main";
    return {};
}

inline std::string compression_word(std::string_view letter) {
    return letter == "p" ? "pglz" : letter == "l" ? "lz4" : "";
}

}  // namespace schemadiff
