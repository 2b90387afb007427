// R-RENCOL of the safety catalog: the column under its new name comes beside the old one, a trigger keeps the two equal
// for code that knows only one of them, and the old one goes in contract. R-TYPE goes the same way: type_swap.hpp.
#pragma once

#include <string>

#include "emit/emit.hpp"
#include "emit/online/open_expand.hpp"

namespace schemadiff {

// Whether a trigger and a second column can do for this one at all.
bool can_have_second_column(const Catalog& source, const ObjectId& column);

// Whether a second column can stand in for this one. Not for what numbers its rows, follows from others, belongs to a
// parent, or decides which partition a row is in; nor, in a tree of tables, where an index or a key would have to be
// made on each of them; nor where the author wants it renamed in place.
bool can_be_paired(const Catalog& source, const Catalog& target, const ColumnPair& pair);

// The pair whose old or new column this is, or is inherited from; null: none.
const ColumnPair* pair_before(const EmitContext& context, const ObjectId& id);
const ColumnPair* pair_after(const EmitContext& context, const ObjectId& id);

// Statements, without the last semicolon.
std::string create_synchronisation(const EmitContext& context, const ColumnPair& pair);
std::string drop_synchronisation(const EmitContext& context, const ColumnPair& pair);
Backfill backfill_of(const ColumnPair& pair);

}  // namespace schemadiff
