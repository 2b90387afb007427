// CREATE DOMAIN without its CHECK constraints, which are objects of their own. Manual: sql-createdomain.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct Domain {
    std::string base_type;  // as format_type prints it
    std::string collation;  // qualified and quoted; empty: the base type's own
    Expression default_value;
    bool not_null = false;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("base_type", &Domain::base_type);
        visit("collation", &Domain::collation);
        visit("default_value", &Domain::default_value);
        visit("not_null", &Domain::not_null);
    }
};

}  // namespace schemadiff
