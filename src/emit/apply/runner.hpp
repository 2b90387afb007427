// Runs a plan on one connection: one advisory lock for the whole run, one transaction a group, bounded waits for locks.
// Safety catalog, sections 5.1 to 5.3.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "emit/plan.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

struct RunOptions {
    int lock_timeout_ms = 800;
    int lock_attempts = 60;
    std::optional<int> check_timeout_ms;  // of a query for rows that a step would fail on; none: nobody looks for them
    std::function<void(const std::string&)> progress = [](const std::string&) {};
};

// Throws Error: with locks_not_obtained when nothing was changed, with stopped_part_way when earlier groups stand, with
// error when the first group failed, with refused when rows were found that it would fail on. Refused steps are left
// out.
void run_plan(Session& session, const Plan& plan, const RunOptions& options);

// Held until the session ends. Throws Error when somebody else applies to this database.
void take_advisory_lock(Session& session);

}  // namespace schemadiff
