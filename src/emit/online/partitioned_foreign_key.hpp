// R-PFK of the safety catalog: before PostgreSQL 18 a partitioned table takes no foreign key NOT VALID, but it adopts
// those of its partitions without looking at a row.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

void add_partitioned_foreign_key(const EmitContext& context, const Object& object, const Constraint& value,
                                 Statements& out);

}  // namespace schemadiff
