#include "emit/apply/runner.hpp"

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/apply/blockers.hpp"
#include "emit/apply/run_data_check.hpp"
#include "emit/session_settings.hpp"
#include "emit/transaction_start.hpp"

namespace schemadiff {

namespace {

constexpr std::string_view kLockNotAvailable = "55P03";
constexpr std::string_view kDeadlockDetected = "40P01";
constexpr std::string_view kInsufficientResources = "53";  // the class: a full disk, say

bool is_lock_trouble(const SqlError& error) {
    return error.sqlstate() == kLockNotAvailable || error.sqlstate() == kDeadlockDetected;
}

class Runner {
  public:
    Runner(Session& session, const Plan& plan, const RunOptions& options)
        : session_(session), plan_(plan), options_(options) {}

    void run() {
        // A role or a database may have limits of its own, which are not meant for work that lets others go on.
        session_.execute(
            fmt::format("SET check_function_bodies = off; SET lock_timeout = {}; SET client_min_messages = warning; "
                        "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0",
                        options_.lock_timeout_ms));
        for (const SessionSetting& setting : kSessionSettings)
            session_.execute(fmt::format("SET {} = {}", setting.name, setting.value));
        end_with_client();
        for (const Group& group : plan_.groups) {
            bool runs = std::any_of(group.steps.begin(), group.steps.end(), [](const Step& s) { return !s.refused; });
            if (runs) check_data(group);
            if (runs) run_with_retries(group);
            done_ += group.steps.size();
        }
    }

  private:
    // Of what an earlier step of the same transaction changes nobody can tell yet; then the statement itself fails.
    void check_data(const Group& group) {
        if (!options_.check_timeout_ms) return;
        for (const Step& step : group.steps)
            for (const DataCheck& check : step.checks)
                if (!step.refused && check.before_group) require_no_rows(step, check);
    }

    void require_no_rows(const Step& step, const DataCheck& check) {
        std::string rows;
        try {
            rows = run_data_check(session_, check, *options_.check_timeout_ms);
        } catch (const SqlError& error) {
            options_.progress(
                fmt::format("the rows of {} could not be checked: {}", display_name(check.object), error.what()));
        }
        if (rows.empty()) return;
        throw Error(fmt::format("{}: {} would fail: {}", check.code, describe(step.statement.subject), rows),
                    "mend the rows, then run it again", changed_ ? ExitCode::stopped_part_way : ExitCode::refused);
    }

    // Without this, a server goes on with what nobody waits for any more, and holds its locks.
    void end_with_client() {
        constexpr int kChecksConnections = 140000;
        if (session_.server_version() < kChecksConnections) return;
        try {
            session_.execute("SET client_connection_check_interval = '2s'");
        } catch (const SqlError&) {  // NOLINT(bugprone-empty-catch): not every operating system can tell
        }
    }

    void run_with_retries(const Group& group) {
        if (!group.transaction && group.steps.front().statement.phase != Phase::backfill) tell_old_transactions();
        for (int attempt = 1;; ++attempt) {
            std::string obstacle = try_once(group);
            if (obstacle.empty()) break;
            if (attempt >= options_.lock_attempts)
                throw Error(fmt::format("the locks were not free in {} attempts of {} ms: {}", attempt,
                                        options_.lock_timeout_ms, obstacle),
                            "nothing is half done; run it again when the database is quieter",
                            changed_ ? ExitCode::stopped_part_way : ExitCode::locks_not_obtained);
            options_.progress(
                fmt::format("waiting for locks, attempt {} of {}: {}", attempt + 1, options_.lock_attempts, obstacle));
            std::this_thread::sleep_for(pause_after(attempt));
        }
        changed_ = true;
    }

    // Returns why the locks were not to be had. A request that waits holds up everybody behind it: it is made when
    // nobody is known to be in the way.
    std::string try_once(const Group& group) {
        try {
            if (group.lock_wait != LockWait::patient) {
                std::vector<std::string> blockers = find_blockers(session_, group);
                if (!blockers.empty()) return join(blockers, "; ");
            }
            run_once(group);
        } catch (const SqlError& error) {
            if (!is_lock_trouble(error))
                throw Error(error.what(), failed_help(error), changed_ ? ExitCode::stopped_part_way : ExitCode::error);
            return error.what();
        } catch (const Error& error) {
            // Nobody can tell here whether a COMMIT under way came through.
            throw Error(error.what(), "the server rolls back what was not committed; plan shows what is left to do",
                        changed_ ? ExitCode::stopped_part_way : ExitCode::error);
        }
        return {};
    }

    // The statement lets others read and write while it waits for them.
    void tell_old_transactions() {
        std::vector<std::string> old = find_old_transactions(session_);
        if (!old.empty()) options_.progress("older transactions have to end first: " + join(old, "; "));
    }

    // About 0.2 s, 0.4 s, .. up to 5 s: long enough for a transaction in the way to end, and never in step with
    // whoever tries as regularly.
    std::chrono::milliseconds pause_after(int attempt) {
        constexpr int kLongest = 5000;
        constexpr double kSpread = 0.3;
        int pause = std::min(kLongest, 200 << std::min(attempt - 1, 5));
        std::uniform_real_distribution<double> factor(1 - kSpread, 1 + kSpread);
        return std::chrono::milliseconds(static_cast<int>(pause * factor(random_)));
    }

    std::string failed_help(const SqlError& error) const {
        std::string first = error.sqlstate().substr(0, 2) == kInsufficientResources ? "make room first; " : "";
        return first + (changed_ ? "earlier transactions of the plan stand; make a new plan from here"
                                 : "the transaction was rolled back; nothing was changed");
    }

    void run_once(const Group& group) {
        session_.execute(
            fmt::format("SET lock_timeout = {}", group.lock_wait == LockWait::patient ? 0 : options_.lock_timeout_ms));
        if (!group.transaction) return run_steps(group);
        session_.execute("BEGIN");
        try {
            if (group.lock_wait == LockWait::brief)
                for (const std::string& sql : transaction_start(group, options_.lock_timeout_ms)) session_.execute(sql);
            run_steps(group);
            session_.execute("COMMIT");
        } catch (const SqlError&) {
            session_.execute("ROLLBACK");
            throw;
        }
    }

    void run_steps(const Group& group) {
        std::size_t number = done_;
        for (const Step& step : group.steps) {
            ++number;
            if (step.refused) continue;
            options_.progress(fmt::format("{}/{} {}", number, plan_.step_count(), describe(step.statement.subject)));
            const std::string& path = step.statement.search_path;
            session_.execute(fmt::format("SET search_path = {}", path.empty() ? "''" : path));
            try {
                session_.execute(step.statement.sql());
            } catch (const SqlError& error) {
                throw SqlError(fmt::format("step {} ({}): {}", number, describe(step.statement.subject), error.what()),
                               error.sqlstate());
            }
        }
    }

    Session& session_;
    const Plan& plan_;
    const RunOptions& options_;
    std::size_t done_ = 0;
    bool changed_ = false;
    std::mt19937 random_{std::random_device{}()};
};

}  // namespace

void run_plan(Session& session, const Plan& plan, const RunOptions& options) { Runner(session, plan, options).run(); }

void take_advisory_lock(Session& session) {
    // The pair (class, database) of the safety catalog, 5.3; the second number keeps databases of one cluster apart by
    // itself.
    constexpr int kLockClass = 0x5C4EDA;
    auto rows = session.execute(fmt::format("SELECT pg_catalog.pg_try_advisory_lock({}, 0)", kLockClass));
    if (!rows->boolean(0, 0))
        throw Error(fmt::format("another schemadiff is applying to database {}", session.database()),
                    "wait for it, or end its session", ExitCode::locks_not_obtained);
}

}  // namespace schemadiff
