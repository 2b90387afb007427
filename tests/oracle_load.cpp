// Programs written for the old schema and programs written for the new one run through expand and backfill without an
// error, and those for the new one through contract; no row is lost, and both names of one thing hold the same.
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
    if (result.record.retries > 0)
        verdict.note = "programs had to retry after a deadlock";
    else if (result.record.replanned > 0)
        verdict.note = "programs had to prepare their statements again";
    return verdict;
}

constexpr const char* kTable =
    "CREATE TABLE t (id bigint PRIMARY KEY, mail text);"
    "INSERT INTO t SELECT i, 'mail' || i FROM generate_series(1, 3000) i;";

// An apply that is held up by an open transaction and killed there; then the same command runs again.
class Interruption {
  public:
    Interruption(Fixture& fixture, const std::string& target)
        : fixture_(fixture),
          database_(fixture.server().create_database()),
          session_(connect(url())),
          command_{SCHEMADIFF_PROGRAM,
                   "apply",
                   "--yes",
                   "--small",
                   "0",
                   "--db",
                   url(),
                   "--to",
                   folder_.write("schema.sql", target)} {
        session_->execute(kTable);
    }
    ~Interruption() { fixture_.drop(database_); }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    // `obstacle` is held by a transaction until the program is gone and the server has noticed; `is_there` has a row as
    // soon as the program has come far enough.
    std::string interrupt(const std::string& obstacle, const std::string& is_there) {
        auto other = connect(url());
        other->execute("BEGIN");
        other->execute(obstacle);
        RunningProgram apply(command_);
        if (!comes_true(is_there)) return "apply did not come as far as to be interrupted\n";
        apply.kill();
        bool ended = comes_true(
            "SELECT WHERE NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = "
            "(SELECT oid FROM pg_database WHERE datname = current_database()))");
        other->execute("ROLLBACK");
        return ended ? std::string() : "the server goes on without its client\n";
    }

    std::string run_again() { return run(command_); }

    // Does this phase first; `next` is the one to interrupt.
    std::string run_phase(const std::string& first, const std::string& next) {
        command_.insert(command_.end(), {"--phase", first});
        std::string complaint = run(command_);
        command_.back() = next;
        return complaint;
    }

    bool is_true(const std::string& query) { return session_->execute(query)->size() > 0; }

  private:
    static std::string run(const std::vector<std::string>& command) {
        Outcome outcome = run_program(command);
        return outcome.exit_code == 0 ? std::string() : outcome.talk;
    }

    std::string url() const { return fixture_.server().url_of(database_); }

    bool comes_true(const std::string& query) {
        constexpr int kAttempts = 300;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            if (is_true(query)) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return false;
    }

    Fixture& fixture_;
    std::string database_;
    std::unique_ptr<Session> session_;
    TemporaryFolder folder_;
    std::vector<std::string> command_;
};

// CREATE INDEX CONCURRENTLY waits for whoever has written to the table, with the index there and invalid.
std::string index_is_built_again(Fixture& fixture, const std::string& target) {
    constexpr const char* kBuilding = "SELECT FROM pg_index WHERE indrelid = 't'::regclass AND NOT indisvalid";
    Interruption stage(fixture, target);
    std::string complaint = stage.interrupt("DELETE FROM t WHERE id = 1", kBuilding);
    if (!stage.is_true(kBuilding)) complaint += "there is no invalid index to be replaced\n";
    complaint += stage.run_again();
    if (stage.is_true(kBuilding)) complaint += "the index is still invalid\n";
    return complaint;
}

std::string backfill_goes_on(Fixture& fixture) {
    constexpr const char* kSomeFilled = "SELECT FROM t WHERE grade IS NOT NULL";
    constexpr const char* kSomeEmpty = "SELECT FROM t WHERE grade IS DISTINCT FROM mail";
    Interruption stage(fixture,
                       "CREATE TABLE t (id bigint PRIMARY KEY, mail text, grade text NOT NULL -- @backfill mail\n);");
    std::string filling =
        "SELECT FROM pg_stat_activity WHERE query LIKE 'DO %schemadiff_batch%' AND datname = "
        "current_database() AND query_start < clock_timestamp() - interval '300 ms'";
    std::string complaint = stage.run_phase("expand", "backfill");
    complaint += stage.interrupt("SELECT FROM t WHERE id = 2500 FOR UPDATE", filling);
    if (!stage.is_true(kSomeFilled) || !stage.is_true(kSomeEmpty)) complaint += "it was not in the middle\n";
    complaint += stage.run_again();
    if (stage.is_true(kSomeEmpty)) complaint += "not every row is filled\n";
    return complaint;
}

Unit interruption(const char* name, std::function<std::string(Fixture&)> run) {
    Unit unit;
    unit.tests.push_back(
        {"load", name, "", [run = std::move(run)](Fixture& fixture) { return verdict_of(run(fixture)); }});
    return unit;
}

}  // namespace

std::vector<Unit> load_units() {
    std::vector<Unit> units;
    for (const LoadScenario& scenario : read_scenarios(SCHEMADIFF_SOURCE_DIR "/tests/load"))
        units.emplace_back().tests.push_back(
            {"load", scenario.name, "", [scenario](Fixture& fixture) { return judge_load(fixture, scenario); }});
    units.push_back(interruption("killed_in_index", [](Fixture& fixture) {
        return index_is_built_again(
            fixture, "CREATE TABLE t (id bigint PRIMARY KEY, mail text); CREATE INDEX t_mail ON t (mail);");
    }));
    units.push_back(interruption("killed_in_unique", [](Fixture& fixture) {
        return index_is_built_again(fixture, "CREATE TABLE t (id bigint PRIMARY KEY, mail text UNIQUE);");
    }));
    units.push_back(interruption("killed_in_backfill", backfill_goes_on));
    return units;
}

}  // namespace schemadiff::test
