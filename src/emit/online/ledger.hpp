// The statements that keep schemadiff.open true while a plan runs.
#pragma once

#include "emit/emit.hpp"
#include "emit/plan.hpp"
#include "emit/planner.hpp"

namespace schemadiff {

// Adds what writes down, before anything else, what expand begins, and what notes that the rows are filled. Nothing
// when the plan opens nothing; returns whether the table is there.
bool keep_ledger(const EmitContext& context, const PlanOptions& options, const std::vector<Alias>& aliases, Plan& plan);
// Adds what takes the table away when nothing is open any more, and its schema when nothing else is in it.
void close_ledger(bool schema_stays, Plan& plan);

}  // namespace schemadiff
