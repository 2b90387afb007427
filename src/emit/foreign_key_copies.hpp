// A foreign key of a partitioned table has a copy in each partition. ATTACH PARTITION, and ADD FOREIGN KEY above, take
// an equal key of the partition for its copy; after DETACH PARTITION the copies are the partition's own. Source:
// CloneFkReferencing, DetachPartitionFinalize.
#pragma once

#include <optional>
#include <vector>

#include "emit/emit.hpp"

namespace schemadiff {

// What takes this key, which the target does not have any more, for a copy: a link to a parent, or the key above, that
// this plan makes. Nothing: the key has to be dropped.
std::optional<ObjectId> takes_for_copy(const EmitContext& context, const ObjectId& key);
// For the statement that makes a key of a partitioned table: takes keys of partitions, waits for others that leave and
// for partitions that leave without a copy.
void take_for_copies(const EmitContext& context, Statement& statement, const Constraint& key);
// For VALIDATE CONSTRAINT of that key: copies that were valid keys are passed over. Source:
// QueueFKConstraintValidation.
void leave_valid_copies(const EmitContext& context, Statement& validate, const Constraint& key);
// For ATTACH PARTITION: as take_for_copies, and what the copies of keys above lock and read.
void copy_keys_above(const EmitContext& context, Statement& attach, const ObjectId& partition);

// Whether the partition, or one between, has a key that this one will take.
bool has_key_for_copy(const EmitContext& context, const ObjectId& key, const ObjectId& partition);

// A key of the target that a copy becomes when the partition leaves.
bool is_left_by_detach(const EmitContext& context, const ObjectId& key);
// For the statement that detaches the partition of this link, and after it: copies become what the target has, or go.
void leave_copies(const EmitContext& context, const Object& link, Statements& out, std::size_t detach);

// For DROP CONSTRAINT: the table that the key refers to, and those below.
void lock_referenced(const EmitContext& context, Statement& drop, const ObjectId& referenced);

// A copy that goes with a key above has the name until then, or is what is made here.
void await_copy_in_the_way(const EmitContext& context, Statement& statement, const Constraint& key);

}  // namespace schemadiff
