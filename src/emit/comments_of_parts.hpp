// A new type of a column makes the parts of a partitioned table's indexes anew, without their comments, and before
// PostgreSQL 17 with that of the index above. Measured on 13 to 18.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// After the statement about the column's type, the last of `out`: the parts of its indexes get the comments that they
// have in the target.
void restore_comments_of_parts(const EmitContext& context, const ObjectId& column, Statements& out);

}  // namespace schemadiff
