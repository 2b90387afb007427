// CREATE STATISTICS: what ANALYZE shall learn about several columns together. Manual: sql-createstatistics.
#pragma once

#include <string>
#include <vector>

#include "catalog/object_id.hpp"
#include "catalog/values.hpp"

namespace schemadiff {

struct ExtendedStatistics {
    ObjectId relation;                    // table or materialized view
    std::vector<std::string> kinds;       // "dependencies", "mcv", "ndistinct", sorted; empty for one expression alone
    std::vector<std::string> columns;     // sorted
    std::vector<Expression> expressions;  // without outer parentheses
    int target = -1;                      // SET STATISTICS; -1: the default

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("relation", &ExtendedStatistics::relation);
        visit("kinds", &ExtendedStatistics::kinds);
        visit("columns", &ExtendedStatistics::columns);
        visit("expressions", &ExtendedStatistics::expressions);
        visit("target", &ExtendedStatistics::target);
    }
};

}  // namespace schemadiff
