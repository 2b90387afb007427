// A column, or a check, that a table has from two parents: PostgreSQL neither alters nor renames it by way of one of
// them. So the table leaves one, and joins it again. Source: ATPrepAlterColumnType, renameatt_internal and
// rename_constraint_internal.
#pragma once

#include <vector>

#include "diff/change.hpp"

namespace schemadiff {

// Links of the member's table that have to be cut meanwhile, so that it has the member from one top alone; in order.
std::vector<const Object*> links_to_other_tops(const Catalog& catalog, const ObjectId& member);

// A column gets another type, or its NOT NULL another name.
bool needs_one_top(const Change& change);

// The same for such a change; none for any other.
std::vector<const Object*> links_to_cut(const Catalog& source, const Change& change);

}  // namespace schemadiff
