// The statements that keep schemadiff.open true while a plan runs.
#pragma once

#include "emit/emit.hpp"
#include "emit/plan.hpp"
#include "emit/planner.hpp"

namespace schemadiff {

// Adds what writes down, before anything else, what expand begins; what notes that the rows are filled; and what takes
// the table away when nothing is open any more. Nothing when the plan opens nothing.
void keep_ledger(const EmitContext& context, const PlanOptions& options, const std::vector<Alias>& aliases,
                 Plan& plan);

}  // namespace schemadiff
