// What numbers the rows of a column, an identity or a sequence that the column owns, serves the first column of a pair
// until the transaction that drops it, and goes over to the second one there: with a value of its own, the second
// column would not know what old code writes.
#pragma once

#include <string>
#include <vector>

#include "catalog/rename.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// Why the second column cannot take over what numbers the first one, for the reader; empty: it can.
std::string why_numbers_stay(const Catalog& source, const Catalog& target, const ColumnPair& pair);

// Sequences that have their name from the first column, in the source, and from the second, in the target. Until the
// columns change places they have the old name.
std::vector<Rename> sequences_renamed_late(const Catalog& source, const Catalog& target,
                                           const std::vector<ColumnPair>& pairs);

// In the statement that drops the first column.
void hand_over_numbers(const EmitContext& context, const ColumnPair& pair, Statement& drop);

}  // namespace schemadiff
