// A column, or a check, that a table has from two parents: PostgreSQL neither alters nor renames it by way of one of
// them. So the table leaves one, and joins it again. Source: ATPrepAlterColumnType, renameatt_internal and
// rename_constraint_internal.
#pragma once

#include <functional>
#include <vector>

#include "diff/change.hpp"

namespace schemadiff {

// Links of the member's table that have to be cut meanwhile, so that it has the member from one top alone; in order.
std::vector<const Object*> links_to_other_tops(const Catalog& catalog, const ObjectId& member);

// A link by which a table below has the member from somewhere else as well: from a top that is not this member's, and
// not the same as it for the caller either. Null: there is none.
using MemberTest = std::function<bool(const ObjectId& top)>;
const Object* link_to_another_owner(const Catalog& catalog, const ObjectId& member, const MemberTest& is_the_same);

// Whether the member's table is no child of the other member's table any more.
bool leaves_parent(const Catalog& source, const Catalog& target, const ObjectId& member, const ObjectId& above);

// A column gets another type, or its NOT NULL another name.
bool needs_one_top(const Change& change);

// The same for such a change; none for any other.
std::vector<const Object*> links_to_cut(const Catalog& source, const Change& change);

}  // namespace schemadiff
