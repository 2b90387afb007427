// What a statement about a table touches besides the table: the tables below, the files that are behind them, and the
// sequences that belong to columns.
#pragma once

#include <vector>

#include "emit/emit.hpp"

namespace schemadiff {

// The table and those that a statement about it reaches by recursion.
std::vector<ObjectId> tree_of(const EmitContext& context, const ObjectId& table);

// The same as facts of a statement: the tables that are below this one when its turn comes.
Statement& lock_tree(Statement& statement, const ObjectId& table, LockMode mode);
// Whether what is done to the constraint is done to those of the children: keys of a table are no concern of those that
// inherit from it, but for its partitions.
bool reaches_children(const Catalog& catalog, const ObjectId& constraint, const Constraint& value);
// Of ADD CONSTRAINT. From PostgreSQL 18 on, whatever it is, it locks the children along. Source: ATPrepCmd.
inline constexpr int kConstraintsLockBelow = 180000;
Statement& lock_for_constraint(const EmitContext& context, Statement& statement, const ObjectId& table, LockMode mode);
Statement& lock_below(Statement& statement, const ObjectId& table, LockMode mode);
void scan_tree(const EmitContext& context, Statement& statement, const ObjectId& table);
void rewrite_tree(const EmitContext& context, Statement& statement, const ObjectId& table);
// Those with a foreign key to this partitioned table, or to what it is a partition of.
void lock_referring(Statement& statement, const ObjectId& table, LockMode mode);
// For DETACH PARTITION: no key of those that stay may be one of the partition's rows. Source: RI_PartitionRemove_Check.
void look_up_references(Statement& statement, const ObjectId& parent, const ObjectId& partition);

bool is_partitioned(const Catalog& catalog, const ObjectId& table);
// A foreign table: what it shows is stored elsewhere, and no statement here looks at it.
bool is_foreign(const EmitContext& context, const ObjectId& table);
// What works on a table that is there reaches a new foreign child, whose wrapper may refuse it.
void notice_foreign_child(const EmitContext& context, Statement& statement, const ObjectId& child,
                          const ObjectId& parent);
// Reads, or rewrites, these tables. A partitioned table has no rows of its own.
void scan(const EmitContext& context, Statement& statement, const std::vector<ObjectId>& tables);
void rewrite(const EmitContext& context, Statement& statement, const std::vector<ObjectId>& tables);

// The sequence of an identity column is no object of its own, but a relation that can be locked.
ObjectId sequence_of(const Identity& identity);
// Of all columns of the table.
std::vector<ObjectId> owned_sequences(const Catalog& catalog, const ObjectId& table);

}  // namespace schemadiff
