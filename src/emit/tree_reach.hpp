// What the statements about trees of tables lock, read and write: the trees as they are when a statement's turn comes,
// for partitions and children come and go in the same plan.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// Once the statements are in order: adds what each reaches to its locks and effects, and takes away locks of what is
// gone before its turn.
void settle_reach(const EmitContext& context, Statements& ordered);

}  // namespace schemadiff
