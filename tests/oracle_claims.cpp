// Oracle 7: the locks, rewrites, scans and builds that a plan declares are those that a server shows while it runs.
#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "support/claims.hpp"
#include "support/fixture.hpp"
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

// Each step has a transaction of its own, so that what it takes shows, and not what steps before it hold.
std::string run_steps(Session& session, const Json& plan) {
    session.execute("SET check_function_bodies = off; SET client_min_messages = warning");
    const Relations existing = read_relations(session);
    std::string complaints;
    for (const Json& group : plan.at("groups"))
        for (const Json& step : group.at("steps")) {
            if (step.contains("refused")) continue;
            std::set<unsigned> rows;
            if (!step.at("scans").empty()) rows = with_rows(session, existing);
            std::string path = step.at("search_path");
            session.execute("SET search_path = " + (path.empty() ? std::string("''") : path));
            // Some rewrites are only done outside of UTC; bounds and defaults keep the time zone that they were read
            // in.
            session.execute(step.at("rewrites").empty() ? "RESET timezone" : "SET timezone = 'Asia/Kolkata'");
            std::string sql = step.at("sql");
            std::string claims = false_claims(step, measure(session, sql), existing, rows);
            if (!claims.empty()) complaints += claims + "in: " + sql + "\n\n";
        }
    return complaints;
}

Verdict judge_claims(Fixture& fixture, const Step& step) {
    Server& server = fixture.server();
    std::string database = fixture.copy_of(step.from, step.rows);
    Outcome planned =
        run_schemadiff({"plan", "--show-secrets", "--mode", "direct", "--allow-destructive", "--format", "json", "--db",
                        server.url_of(database), "--to", step.to.string(), "--scratch", server.url()});
    if (planned.exit_code != 0) return skipped("there is no plan");
    Verdict verdict;
    try {
        verdict = verdict_of(run_steps(*connect(server.url_of(database)), Json::parse(planned.output)));
    } catch (const SqlError&) {
        verdict = skipped("apply failed");
    }
    fixture.drop(database);
    return verdict;
}

}  // namespace

std::vector<Test> claims_tests(const Suite& suite, const Case& of) {
    std::vector<Test> tests;
    for (Way way : {Way::forward, Way::backward}) {
        Step step = of.step(way);
        // Many cases have the same kinds of statements: a run that asks for nothing in particular takes a part of them.
        bool on_demand = !is_in_sample(of.name + way_name(way));
        tests.push_back({"claims", of.name, way_name(way),
                         on_server(suite, of, [step](Fixture& f) { return judge_claims(f, step); }), on_demand});
    }
    return tests;
}

}  // namespace schemadiff::test
