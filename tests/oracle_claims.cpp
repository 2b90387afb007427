// Oracle 7: the locks, rewrites, scans and builds that a plan declares are those that a server shows while it runs.
#include <filesystem>
#include <memory>

#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/emit.hpp"
#include "support/claims.hpp"
#include "support/fixture.hpp"
#include "support/held_up.hpp"
#include "support/load_scenario.hpp"
#include "support/oracle.hpp"
#include "support/sample.hpp"

namespace schemadiff::test {

namespace {

using Json = nlohmann::json;

std::set<unsigned> with_rows(Session& session, const Relations& relations) {
    std::set<unsigned> found;
    for (const auto& [oid, relation] : relations) {
        if (!relation.has_rows()) continue;
        std::string name = quote_qualified(relation.schema, relation.name);
        try {
            if (session.execute(fmt::format("SELECT 1 FROM ONLY {} LIMIT 1", name))->size() > 0) found.insert(oid);
        } catch (const SqlError&) {  // NOLINT(bugprone-empty-catch): a materialized view that is not filled has none
        }
    }
    return found;
}

class Runner {
  public:
    Runner(const std::string& url, Mode mode)
        : url_(url), mode_(mode), session_(connect(url)), existing_(read_relations(*session_)) {
        session_->execute("SET check_function_bodies = off; SET client_min_messages = warning");
        scan_only(*session_);
    }

    std::string run(const Json& plan) {
        for (const Json& group : plan.at("groups"))
            if (mode_ == Mode::direct)
                run_apart(group.at("steps"));
            else
                run_together(group);
        return std::move(complaints_);
    }

  private:
    // In a transaction of its own a step shows all that it takes, and nothing that steps before it hold.
    void run_apart(const Json& steps) {
        for (const Json& step : steps) run_transaction(Json::array({step}));
    }

    void run_together(const Json& group) {
        if (group.at("transaction") == true) return run_transaction(group.at("steps"));
        for (const Json& step : group.at("steps")) {
            if (step.contains("refused")) continue;
            std::set<unsigned> rows = rows_for(Json::array({step}));
            prepare(step);
            compare(step, measure_held_up(*session_, url_, step.at("sql")), rows);
        }
    }

    void run_transaction(const Json& steps) {
        std::set<unsigned> rows = rows_for(steps);
        session_->execute("BEGIN");
        for (const Json& step : steps) {
            if (step.contains("refused")) continue;
            prepare(step);
            compare(step, measure(*session_, step.at("sql")), rows);
        }
        session_->execute("COMMIT");
    }

    std::set<unsigned> rows_for(const Json& steps) {
        for (const Json& step : steps)
            if (!step.at("scans").empty()) return with_rows(*session_, existing_);
        return {};
    }

    void prepare(const Json& step) {
        std::string path = step.at("search_path");
        session_->execute("SET search_path = " + (path.empty() ? std::string("''") : path));
        // Some rewrites are only done outside of UTC; bounds and defaults keep the time zone that they were read in.
        session_->execute(step.at("rewrites").empty() ? "RESET timezone" : "SET timezone = 'Asia/Kolkata'");
    }

    void compare(const Json& step, const Measurement& measured, const std::set<unsigned>& rows) {
        std::string claims = false_claims(step, measured, existing_, rows);
        if (!claims.empty()) complaints_ += claims + "in: " + step.at("sql").get<std::string>() + "\n\n";
    }

    std::string url_;
    Mode mode_;
    std::unique_ptr<Session> session_;
    Relations existing_;
    std::string complaints_;
};

std::vector<std::string> plan_arguments(Mode mode) {
    std::vector<std::string> arguments{"plan", "--show-secrets", "--allow-destructive", "--format", "json"};
    if (mode == Mode::direct)
        arguments.insert(arguments.end(), {"--mode", "direct"});
    else
        arguments.insert(arguments.end(), {"--small", "0", "--allow", "S*", "--allow", "X904*"});
    return arguments;
}

Verdict judge_database(Server& server, const std::string& database, const std::string& target,
                       const std::vector<std::string>& flags, Mode mode) {
    std::vector<std::string> arguments = plan_arguments(mode);
    arguments.insert(arguments.end(), {"--db", server.url_of(database), "--to", target, "--scratch", server.url()});
    arguments.insert(arguments.end(), flags.begin(), flags.end());
    Outcome planned = run_schemadiff(arguments);
    if (planned.exit_code != 0) return skipped("there is no plan");
    try {
        return verdict_of(Runner(server.url_of(database), mode).run(Json::parse(planned.output)));
    } catch (const SqlError&) {
        return skipped("apply failed");
    }
}

Verdict judge_case(Fixture& fixture, const Step& step, Mode mode) {
    std::string database = fixture.copy_of(step.from, step.rows);
    Verdict verdict =
        judge_database(fixture.server(), database, fixture.written_for(database, step.to), flags_for(step.to), mode);
    fixture.drop(database);
    return verdict;
}

Verdict judge_scenario(Fixture& fixture, const LoadScenario& scenario) {
    constexpr long kRows = 200;
    if (!scenario.skip.empty()) return skipped(scenario.skip);
    Server& server = fixture.server();
    std::string database = server.create_database();
    connect(server.url_of(database))->execute(scenario.before + with_numbers(scenario.rows, {{"rows", kRows}}));
    TemporaryFolder folder;
    Verdict verdict = judge_database(server, database, folder.write("schema.sql", scenario.after), {}, Mode::online);
    server.drop_database(database);
    return verdict;
}

}  // namespace

std::vector<Test> claims_tests(const Suite& suite, const Case& of) {
    std::vector<Test> tests;
    for (Way way : {Way::forward, Way::backward}) {
        Step step = of.step(way);
        // Many cases have the same kinds of statements: a run that asks for nothing in particular takes a part of them.
        bool on_demand = !is_in_sample(of.name + way_name(way));
        auto add = [&](const std::string& direction, Mode mode, bool is_on_demand) {
            auto run = on_server(suite, of, [step, mode](Fixture& f) { return judge_case(f, step, mode); });
            tests.push_back({"claims", of.name, direction, run, is_on_demand});
        };
        add(way_name(way), Mode::direct, on_demand);
        add(std::string(way_name(way)) + " online", Mode::online, !std::filesystem::exists(of.online_golden()));
    }
    return tests;
}

std::vector<Unit> claims_units() {
    std::vector<Unit> units;
    for (const LoadScenario& scenario : read_scenarios(SCHEMADIFF_SOURCE_DIR "/tests/load")) {
        auto run = [scenario](Fixture& fixture) { return judge_scenario(fixture, scenario); };
        units.push_back({{{"claims", "load/" + scenario.name, "online", run}}});
    }
    return units;
}

}  // namespace schemadiff::test
