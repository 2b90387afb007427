// NOT NULL as a named constraint, from PostgreSQL 18 on.
#pragma once

#include "diff/rules.hpp"

namespace schemadiff {

// RENAME CONSTRAINT is refused where a parent has the constraint, and asks for the same name in all children.
// Source: rename_constraint_internal.
bool can_rename_not_null(const RuleContext& context, const ObjectId& column);

}  // namespace schemadiff
