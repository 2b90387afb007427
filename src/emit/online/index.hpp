// R-IDX, R-IDXREPL and R-DROPIDX of the safety catalog: indexes come and go while others write.
#pragma once

#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

// The relation is neither partitioned nor one that the plan makes, and others use it.
bool takes_concurrent_index(const EmitContext& context, const Object& index, const ObjectId& relation);

// Something that the index or the key uses changes in a way that it cannot be there meanwhile, so that it cannot be
// built before that either.
bool rests_on_what_changes(const EmitContext& context, const ObjectId& id);

// A part of a partitioned table's index that leaves and comes back with that one: built beside, it takes the name in
// the transaction in which the whole is put together again.
bool is_replaced_with_whole(const EmitContext& context, const Object& index);
void take_over_name(const EmitContext& context, const Object& object, const Index& value, Statements& out);

// Makes the statement, which builds or drops an index, one that runs outside of transactions. `sql` is its concurrent
// form.
void make_concurrent(Statement& statement, const ObjectId& relation, std::string sql);

// Appends the statement that builds an index for `object` beside it, under the name of `helper`, before the object's
// own statement. `build` is CREATE INDEX CONCURRENTLY, `plain` the same for within a transaction.
Statement& build_beside(Statements& out, const Object& object, const ObjectId& relation, const ObjectId& helper,
                        const std::string& build, const std::string& plain);

// The new index is built under a helper's name and takes over the name in a moment; the old one goes last. `build` is
// CREATE INDEX CONCURRENTLY under the helper's name, `plain` the same for within a transaction.
void swap_index(const Alteration<Index>& change, const std::string& helper, const std::string& build,
                const std::string& plain, Statements& out);

}  // namespace schemadiff
