// R-IDX, R-IDXREPL and R-DROPIDX of the safety catalog: indexes come and go while others write.
#pragma once

#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

// The relation is neither partitioned nor one that the plan makes, and others use it.
bool takes_concurrent_index(const EmitContext& context, const Object& index, const ObjectId& relation);

// Makes the statement, which builds or drops an index, one that runs outside of transactions. `sql` is its concurrent
// form.
void make_concurrent(Statement& statement, const ObjectId& relation, std::string sql);

// The new index is built under a helper's name and takes over the name in a moment; the old one goes last. `build` is
// CREATE INDEX CONCURRENTLY under the helper's name, `plain` the same for within a transaction.
void swap_index(const Alteration<Index>& change, const std::string& helper, const std::string& build,
                const std::string& plain, Statements& out);

}  // namespace schemadiff
