// CREATE TYPE .. AS RANGE, with its multirange type (PostgreSQL 14 and later). Manual: sql-createtype, rangetypes.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct RangeType {
    std::string subtype;       // as format_type prints it
    IfStated operator_class;   // qualified and quoted; open: the subtype's default
    IfStated collation;        // qualified and quoted; open: the subtype's default
    std::string canonical;     // qualified function name, or empty
    std::string subtype_diff;  // qualified function name, or empty
    IfStated multirange;       // qualified and quoted; open on servers before 14

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("subtype", &RangeType::subtype);
        visit("operator_class", &RangeType::operator_class);
        visit("collation", &RangeType::collation);
        visit("canonical", &RangeType::canonical);
        visit("subtype_diff", &RangeType::subtype_diff);
        visit("multirange", &RangeType::multirange);
    }
};

}  // namespace schemadiff
