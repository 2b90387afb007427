// Runs units in forked workers, so that a crash or an endless loop is the failure of one test and not the end of the
// run.
#pragma once

#include <functional>
#include <vector>

#include "support/oracle.hpp"
#include "support/server.hpp"

namespace schemadiff::test {

using Report = std::function<void(const Test& test, const Verdict& verdict)>;

// Calls report once for each test, in the order in which they end. False when the user stopped it (SIGINT, SIGTERM).
bool run_units(const std::vector<Unit>& units, int workers, Server& server, const Report& report);

}  // namespace schemadiff::test
