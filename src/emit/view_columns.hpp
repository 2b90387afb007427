// The column list between the name of a view and its query.
#pragma once

#include <string>
#include <vector>

#include "catalog/view.hpp"
#include "emit/constraint_clause.hpp"

namespace schemadiff {

// " (a, b)" for the names that a column list gave (their types are not known then); nothing for columns that a server
// told, whose names its text of the query gives already.
inline std::string view_column_list(const std::vector<ViewColumn>& columns) {
    std::vector<std::string> names;
    for (const ViewColumn& column : columns)
        if (column.type.empty()) names.push_back(column.name);
    return names.empty() ? std::string() : " (" + column_list(names) + ')';
}

}  // namespace schemadiff
