// Asks the database for rows that a step would fail on.
#pragma once

#include <string>
#include <vector>

#include "emit/plan.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

// "rows with id 1, 2"; empty: none. In a read-only transaction of its own. Throws SqlError when the query fails or
// takes longer.
std::string run_data_check(Session& session, const DataCheck& check, int timeout_ms);

// Runs what can be told before the plan has begun. A check that fails itself becomes a note of the plan.
std::vector<Counterexample> find_counterexamples(Session& session, const Plan& plan, int timeout_ms,
                                                 std::vector<PlanNote>& notes);

}  // namespace schemadiff
