// R-RENCOL of the safety catalog: the column under its new name comes beside the old one, a trigger keeps the two equal
// for code that knows only one of them, and the old one goes in contract. R-TYPE goes the same way: type_swap.hpp.
#pragma once

#include <string>

#include "emit/emit.hpp"
#include "emit/online/open_expand.hpp"

namespace schemadiff {

// Whether a second column can stand in for this one. Not where a name goes from one column to another, where numbers
// would begin, end or change their kind on the way, nor where the author wants it renamed in place.
bool can_be_paired(const Catalog& source, const Catalog& target, int server_version, const ColumnPair& pair);

// A virtual generated column has no values that two of them could differ in: under its new name it is added, and what
// goes by the old one goes in contract. The author may want it renamed in place.
bool comes_anew(const Catalog& source, const Catalog& target, const ColumnPair& pair);

// The pair whose old or new column this is, or is inherited from; null: none.
const ColumnPair* pair_before(const EmitContext& context, const ObjectId& id);
const ColumnPair* pair_after(const EmitContext& context, const ObjectId& id);

// Statements, without the last semicolon.
std::string create_synchronisation(const EmitContext& context, const ColumnPair& pair);
std::string drop_synchronisation(const EmitContext& context, const ColumnPair& pair);
Backfill backfill_of(const ColumnPair& pair);

}  // namespace schemadiff
