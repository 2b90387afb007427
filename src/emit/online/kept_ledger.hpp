// The statements that keep schemadiff.kept true, the list of what was put aside.
#pragma once

#include "emit/emit.hpp"
#include "emit/plan.hpp"
#include "emit/planner.hpp"

namespace schemadiff {

// Adds what makes the table before the first thing goes into it, and what takes out what the plan drops or brings back,
// and the table with the last. `schema_is_there`: something else of schemadiff needs the schema while the plan runs.
// Returns whether anything is kept afterwards.
bool account_for_kept(const EmitContext& context, const PlanOptions& options, bool schema_is_there, Plan& plan);

}  // namespace schemadiff
