// Which columns hold values of a type: what a change of the type must convert, scan or lock.
#pragma once

#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

// Positions in the catalog, sorted.
struct TypeUsers {
    std::vector<std::uint32_t> columns;    // of the type itself, or of a domain over it
    std::vector<std::uint32_t> contained;  // of an array, a composite type or a range that has it inside

    bool empty() const { return columns.empty() && contained.empty(); }
};

// Nothing when the catalog does not have the type. A column that only mentions the type in an expression counts as
// well: the catalog knows that it uses the type, not how.
TypeUsers find_type_users(const Catalog& catalog, const ObjectId& type);

}  // namespace schemadiff
