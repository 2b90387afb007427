// A foreign key to a partitioned table has a part for each partition, and PostgreSQL names the parts after its columns:
// one of a second column is made when that has the name of the first.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

bool is_made_after_swap(const EmitContext& context, const ObjectId& id);
// With the names that the columns have by then, and the statement that makes it after those.
Constraint as_after_swap(const EmitContext& context, const ObjectId& id, const Constraint& value);
void make_after_swap(const EmitContext& context, const ObjectId& id, const Constraint& value, Statement& statement);

}  // namespace schemadiff
