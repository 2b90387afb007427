// CREATE PUBLICATION without its tables and schemas, which are objects of their own. Manual: sql-createpublication.
#pragma once

#include <string>
#include <vector>

namespace schemadiff {

struct Publication {
    bool all_tables = false;
    std::vector<std::string> operations{"insert", "update", "delete", "truncate"};  // in this order
    bool via_root = false;                                                          // publish_via_partition_root
    std::string generated_columns = "none";                                         // PostgreSQL 18 and later

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("all_tables", &Publication::all_tables);
        visit("operations", &Publication::operations);
        visit("via_root", &Publication::via_root);
        visit("generated_columns", &Publication::generated_columns);
    }
};

}  // namespace schemadiff
