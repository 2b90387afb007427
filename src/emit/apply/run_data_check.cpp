#include "emit/apply/run_data_check.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace schemadiff {

std::string run_data_check(Session& session, const DataCheck& check, int timeout_ms) {
    session.execute(
        fmt::format("BEGIN READ ONLY; SET LOCAL statement_timeout = {}; SET LOCAL lock_timeout = '2s'; "
                    "SET LOCAL search_path = {}",
                    timeout_ms, check.search_path.empty() ? "''" : check.search_path));
    try {
        auto rows = session.execute(check.sql);
        std::vector<std::string> keys;
        for (std::size_t row = 0; row < rows->size(); ++row) keys.push_back(printable(rows->text(row, 0)));
        session.execute("ROLLBACK");
        if (keys.empty()) return {};
        return fmt::format("{} with {} {}", keys.size() == 1 ? "row" : "rows", check.keys, join(keys, "; "));
    } catch (const SqlError&) {
        session.execute("ROLLBACK");
        throw;
    }
}

std::vector<Counterexample> find_counterexamples(Session& session, const Plan& plan, int timeout_ms,
                                                 std::vector<PlanNote>& notes) {
    std::vector<Counterexample> found;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            for (const DataCheck& check : step.checks) {
                if (!check.before_plan) continue;
                try {
                    std::string rows = run_data_check(session, check, timeout_ms);
                    if (!rows.empty()) found.push_back({check.code, check.object, std::move(rows)});
                } catch (const SqlError& error) {
                    notes.push_back({check.code, fmt::format("the rows of {} could not be checked: {}",
                                                             display_name(check.object), error.what())});
                }
            }
    return found;
}

}  // namespace schemadiff
