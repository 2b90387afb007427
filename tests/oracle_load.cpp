// Programs written for the old schema and programs written for the new one run through expand and backfill without an
// error, and those for the new one through contract; no row is lost, and both names of one thing hold the same.
#include <fmt/format.h>

#include "support/fixture.hpp"
#include "support/load_run.hpp"
#include "support/oracle.hpp"

namespace schemadiff::test {

namespace {

Verdict judge_load(Fixture& fixture, const LoadScenario& scenario) {
    if (!scenario.skip.empty()) return skipped(scenario.skip);
    LoadResult result = run_under_load(fixture.server(), scenario, {});
    if (result.complaint.empty() && result.record.updated == 0) result.complaint = "the programs did nothing";
    Verdict verdict = verdict_of(result.complaint);
    if (result.record.retries > 0) verdict.note = "programs had to retry after a deadlock";
    else if (result.record.replanned > 0) verdict.note = "programs had to prepare their statements again";
    return verdict;
}

}  // namespace

std::vector<Unit> load_units() {
    std::vector<Unit> units;
    for (const LoadScenario& scenario : read_scenarios(SCHEMADIFF_SOURCE_DIR "/tests/load"))
        units.emplace_back().tests.push_back(
            {"load", scenario.name, "", [scenario](Fixture& fixture) { return judge_load(fixture, scenario); }});
    return units;
}

}  // namespace schemadiff::test
