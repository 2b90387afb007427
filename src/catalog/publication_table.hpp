// FOR TABLE of a publication. Column lists and row filters: PostgreSQL 15 and later. Manual: sql-createpublication.
#pragma once

#include <string>
#include <vector>

#include "catalog/values.hpp"

namespace schemadiff {

struct PublicationTable {
    std::vector<std::string> columns;  // sorted; empty: all of them
    Expression filter;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("columns", &PublicationTable::columns);
        visit("filter", &PublicationTable::filter);
    }
};

}  // namespace schemadiff
