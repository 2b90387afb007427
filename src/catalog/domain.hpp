// CREATE DOMAIN without its CHECK constraints, which are objects of their own. Manual: sql-createdomain.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

// NOT NULL of a domain is a constraint with a name since PostgreSQL 17. Manual 53: pg_constraint.
constexpr int kDomainNotNullIsNamed = 170000;

struct Domain {
    std::string base_type;  // as format_type prints it
    std::string collation;  // qualified and quoted; empty: the base type's own
    Expression default_value;
    bool not_null = false;
    IfStated not_null_name;  // from kDomainNotNullIsNamed on

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("base_type", &Domain::base_type);
        visit("collation", &Domain::collation);
        visit("default_value", &Domain::default_value);
        visit("not_null", &Domain::not_null);
        visit("not_null_name", &Domain::not_null_name);
    }
};

}  // namespace schemadiff
