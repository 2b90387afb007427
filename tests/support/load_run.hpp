// One scenario: programs for the old schema and for the new one run while `schemadiff apply` goes through the phases.
#pragma once

#include <string>

#include "support/load_program.hpp"
#include "support/server.hpp"

namespace schemadiff::test {

struct LoadOptions {
    long rows = 3000;
    std::chrono::milliseconds pause{150};  // of nothing but programs, before, between and after the phases
};

struct LoadResult {
    std::string complaint;  // empty: no error, nothing lost, nothing different
    ProgramRecord record;   // of all programs
    std::vector<std::pair<Moment, Moment>> applying;
};

LoadResult run_under_load(Server& server, const LoadScenario& scenario, const LoadOptions& options);

}  // namespace schemadiff::test
