// What is renamed goes on to be known by its old name until contract, through something that takes that name: a view of
// a table or view (R-RENTAB of the safety catalog), the same routine once more, a domain over a type, a schema that
// holds those. A view passes reads and writes on; TRUNCATE, COPY FROM and new foreign keys do not go through it.
#pragma once

#include <vector>

#include "diff/rename.hpp"
#include "emit/emit.hpp"
#include "emit/order.hpp"

namespace schemadiff {

// Of the renames, those after which nothing else takes the old name and something can stand in for it. Schemas first.
std::vector<Alias> aliases_of(const EmitContext& context, const RenamedSource& renamed);

// What they stand on is altered, or leaves, when they are gone.
void wait_for_aliases(const EmitContext& context, const std::vector<Alias>& aliases, Statements& statements);

// In the transaction of the renames.
Statement create_alias(const EmitContext& context, const RenamedSource& renamed, const Alias& alias);

// Contract begins with it.
void drop_aliases(const std::vector<Alias>& aliases, OrderedStatements& ordered);

}  // namespace schemadiff
