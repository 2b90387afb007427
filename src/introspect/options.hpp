// Private to src/introspect. Columns of the catalogs that hold options: "name=value".
#pragma once

#include <algorithm>

#include "catalog/values.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

// Their order means nothing.
inline Options sorted_options(const Rows& rows, std::size_t row, std::size_t column) {
    Options options = rows.array(row, column);
    std::sort(options.begin(), options.end());
    return options;
}

}  // namespace schemadiff
