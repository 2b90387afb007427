// [B] of the safety catalog, 3.2: rows are filled in batches by key, each batch committed, at a pace that leaves room
// for others. One DO block, so that psql runs it alone; what is left to do is told by the rows themselves, so that it
// goes on where it was stopped.
#pragma once

#include <string>
#include <vector>

#include "emit/statement.hpp"

namespace schemadiff {

struct EmitContext;

// One statement a table that holds rows of the column's table.
void add_backfill(const EmitContext& context, const Backfill& backfill, std::vector<Statement>& out);

// The same once more in contract, for what programs that do not know the column wrote behind the first one.
void add_last_backfill(const EmitContext& context, const Backfill& backfill, std::vector<Statement>& out);

}  // namespace schemadiff
