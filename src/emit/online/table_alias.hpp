// R-RENTAB of the safety catalog: a renamed table is a view under its old name as well, until contract. The view passes
// reads and writes on; TRUNCATE, COPY FROM and new foreign keys do not go through it.
#pragma once

#include <vector>

#include "diff/rename.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// Of the renames, those after which nothing else takes the table's old name.
std::vector<TableAlias> aliases_of(const EmitContext& context, const RenamedSource& renamed);

// In the transaction of the renames.
Statement create_alias(const EmitContext& context, const RenamedSource& renamed, const TableAlias& alias);
// In contract.
Statement drop_alias(const TableAlias& alias);

}  // namespace schemadiff
