// [B] of the safety catalog, 3.2: rows are filled in batches by key, each batch committed, at a pace that leaves room
// for others. One DO block, so that psql runs it alone; what is left to do is told by the rows themselves, so that it
// goes on where it was stopped.
#pragma once

#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

struct Backfill {
    ObjectId column;        // that is filled
    std::string value;      // an expression over the columns of the row
    std::string condition;  // of rows that are still to be filled
};

// One statement a table that holds rows of the column's table. `object` is what they are for.
void add_backfill(const EmitContext& context, const Object& object, const Backfill& backfill, Statements& out);

}  // namespace schemadiff
