// R-ATTACH and R-DETACH of the safety catalog: a check that is validated while others write proves that no row is in
// the wrong place, so that a partition comes without being read under a lock, and goes without locking its parent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "emit/emit.hpp"

namespace schemadiff {

// What is true of the rows of a partition and of no others, in the words of its bound; empty when there is more to it.
std::string condition_of_bound(const Catalog& catalog, const Inheritance& link);
// The same with the bounds that the parent has itself as a partition.
std::string condition_of_bounds(const Catalog& catalog, const Inheritance& link);

// A check that is there only for the sake of another statement.
struct Proof {
    ObjectId table;
    std::string name;
    std::string condition;
    DataRisk risk;  // of validating it
    Phase phase = Phase::expand;
    std::string notice = {};  // what writers notice of it
};

// Of attaching a table, or validating that it could be: its rows, and those of the default partition.
DataRisk risk_of_place(const ObjectId& child);
DataRisk risk_in_default_partition(const ObjectId& link, const ObjectId& sibling);

// Of the rows of the table that is attached, and of those of the default partition, which may not go to the new one.
// None for a table that is small or new, nor where the bound cannot be said as a condition.
std::vector<Proof> proofs_of(const EmitContext& context, const ObjectId& link, const Inheritance& value);
void add_proof(const EmitContext& context, const Object& link, const Proof& proof, Statements& out);
void drop_proof(const EmitContext& context, const Object& link, const Proof& proof, Statements& out);

// Partitions that leave and whose bounds are in the way of this one.
std::vector<ObjectId> leaving_siblings(const EmitContext& context, const Inheritance& value);

// The partition can be detached while others use the parent: PostgreSQL 14, no default partition. Where the table is
// kept, the check spares it one that PostgreSQL would leave behind.
bool can_detach_concurrently(const EmitContext& context, const ObjectId& link, const Inheritance& value);
std::optional<Proof> proof_for_detaching(const EmitContext& context, const ObjectId& link, const Inheritance& value);
// For one whose table leaves: `loss` is what the DROP TABLE after it loses. Nothing when it cannot be done.
bool detach_before_drop(const EmitContext& context, const Object& link, const Loss& loss, Statements& out);
// Makes the statement, which detaches a partition, one that runs outside of transactions.
void detach_concurrently(Statement& statement, const ObjectId& parent, const std::string& sql);

}  // namespace schemadiff
