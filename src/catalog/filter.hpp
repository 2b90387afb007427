// A catalog without what the user does not want to be managed here.
#pragma once

#include <string>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

struct CatalogFilter {
    std::vector<std::string> schemas;           // patterns; empty: all
    std::vector<std::string> excluded_schemas;  // patterns
    std::vector<std::string> ignored;           // "kind:pattern", matched against display_name

    bool empty() const { return schemas.empty() && excluded_schemas.empty() && ignored.empty(); }
};

// Members go with what they belong to. Throws Error for an unknown kind in `ignored`.
Catalog filtered(const Catalog& catalog, const CatalogFilter& filter);

// The same without these objects and what belongs to them.
Catalog without(const Catalog& catalog, const std::vector<ObjectId>& left_out);

}  // namespace schemadiff
