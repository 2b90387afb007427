// CREATE VIEW. Manual: sql-createview.
#pragma once

#include <string>
#include <vector>

#include "catalog/values.hpp"

namespace schemadiff {

struct ViewColumn {
    std::string name;
    std::string type;  // as format_type prints it; with its collation when that is not the type's own
    friend bool operator==(const ViewColumn&, const ViewColumn&) = default;
};

struct View {
    std::vector<ViewColumn> columns;  // empty: not known (the parser cannot tell); follows from the query
    Expression query;                 // without a trailing semicolon
    Options options;                  // security_barrier, security_invoker, check_option

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("query", &View::query);
        visit("options", &View::options);
    }
};

}  // namespace schemadiff
