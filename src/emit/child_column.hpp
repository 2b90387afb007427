// A child's column that was only inherited and is to be the child's own. Manual: sql-altertable, ddl-inherit.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// The parent's column goes and the children keep theirs: DROP COLUMN on the parent ONLY makes them the children's own.
bool is_left_to_children(const EmitContext& context, const ObjectId& parent_column);

// Statements that make it the child's own where cutting the child off from its parent does not do it.
void declare_in_child(const EmitContext& context, const Alteration<Column>& change, Statements& out);

}  // namespace schemadiff
