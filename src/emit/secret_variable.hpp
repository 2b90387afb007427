// The psql variable that stands for a secret in what is printed. psql refuses to run a statement whose variable nobody
// has set. Manual: app-psql (SQL interpolation).
#pragma once

#include <cctype>
#include <string>
#include <vector>

#include "base/text.hpp"

namespace schemadiff {

inline std::string secret_variable(const std::vector<std::string>& parts) {
    std::string name = join(parts, "_");
    for (char& c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
    return ":'" + name + '\'';
}

}  // namespace schemadiff
