// Members of a table that its parents pass on and that it may declare itself as well.
#pragma once

#include "catalog/catalog.hpp"

namespace schemadiff {

// No statement takes a declaration back while the member stays; only becoming a partition does.
// Source: MergeAttributesIntoExisting, MergeConstraintsIntoExisting.
bool can_forget_declaration(const Catalog& target, const ObjectId& member);

}  // namespace schemadiff
