// A list in parentheses, one item a line, as pg_dump writes attributes and options of types.
#pragma once

#include <string>
#include <vector>

#include "base/text.hpp"

namespace schemadiff {

inline std::string parenthesised(const std::vector<std::string>& items) {
    if (items.empty()) return "()";
    return "(\n    " + join(items, ",\n    ") + "\n)";
}

}  // namespace schemadiff
