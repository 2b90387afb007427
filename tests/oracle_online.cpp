// Oracle 8: a migration in mode online, phase by phase. After expand, and after backfill, statements written for the
// old schema work, and so do those written for the new one; what is open is no drift. After contract the database is
// what a fresh one is, and nothing of what helped is left.
#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "support/arrival.hpp"
#include "support/fixture.hpp"
#include "support/oracle.hpp"
#include "support/probes.hpp"
#include "support/rows.hpp"
#include "support/sample.hpp"

namespace schemadiff::test {

namespace {

using Json = nlohmann::json;

constexpr const char* kPhases[] = {"expand", "backfill", "contract"};

// PostgreSQL manual 53: catalogs whose objects a recipe makes.
constexpr const char* kLeftovers = R"(
SELECT string_agg(name, ', ') FROM (
    SELECT nspname FROM pg_catalog.pg_namespace
    UNION ALL SELECT relname FROM pg_catalog.pg_class
    UNION ALL SELECT attname FROM pg_catalog.pg_attribute WHERE NOT attisdropped
    UNION ALL SELECT conname FROM pg_catalog.pg_constraint
    UNION ALL SELECT tgname FROM pg_catalog.pg_trigger
    UNION ALL SELECT typname FROM pg_catalog.pg_type
    UNION ALL SELECT proname FROM pg_catalog.pg_proc) AS object(name)
WHERE name LIKE '%schemadiff%')";

class Planned {
  public:
    explicit Planned(const std::string& text) : plan_(Json::parse(text)) {
        for (const Json& group : plan_.at("groups"))
            for (const Json& step : group.at("steps")) steps_.push_back(&step);
    }

    bool is_empty() const { return steps_.empty(); }
    const Json& json() const { return plan_; }

    // Expand has to write down what later phases will do, even where it has nothing else to do.
    bool has(const std::string& phase) const {
        if (phase == "expand") return true;
        // Rows that the probes wrote and took back make a table larger, which may ask for more than was planned.
        return std::any_of(steps_.begin(), steps_.end(), [&](const Json* step) {
            return step->at("phase") == phase || (phase == "backfill" && step->at("phase") == "contract");
        });
    }

    // New code has to wait where the plan says that what it uses comes in contract only, or changes its meaning there.
    bool must_wait(const RelationName& relation) const { return changes_meaning(relation) || comes_late(relation); }

    // What is renamed in place is declared to break those who use the old name.
    bool is_renamed_in_place(const RelationName& relation) const {
        static const std::set<std::string> kRenames{"B301", "B302", "B319"};
        return any_hazard("expand", kRenames, [&](const Json& step) { return concerns(step, relation); });
    }

  private:
    bool changes_meaning(const RelationName& relation) const {
        static const std::set<std::string> kMeaningChanges{"B301", "B306", "B316", "B318", "B319", "B320", "P803"};
        auto applies = [&](const Json& step) { return concerns(step, relation); };
        return any_hazard("contract", kMeaningChanges, applies) ||
               std::any_of(steps_.begin(), steps_.end(), [&](const Json* step) {
                   return step->at("phase") == "contract" && !step->at("rewrites").empty() && applies(*step);
               });
    }

    // No probe goes by a key or by the name of a sequence.
    bool comes_late(const RelationName& relation) const {
        return std::any_of(steps_.begin(), steps_.end(), [&](const Json* step) {
            const Json& hazards = step->at("hazards");
            // A partition that comes late is missed by who writes to its parent.
            bool is_link = step->at("subject").at("kind") == "inheritance" && concerns(*step, relation);
            return step->at("phase") != "expand" &&
                   std::any_of(hazards.begin(), hazards.end(), [&](const Json& hazard) {
                       static const std::set<std::string> kUnprobed{"constraint", "index", "sequence"};
                       const Json& object = hazard.at("object");
                       bool probed = kUnprobed.count(object.at("kind").get<std::string>()) == 0;
                       return hazard.at("code") == "B321" && (is_link || (probed && is_named(object, relation)));
                   });
        });
    }

    template <class Applies>
    bool any_hazard(const std::string& phase, const std::set<std::string>& codes, Applies&& applies) const {
        return std::any_of(steps_.begin(), steps_.end(), [&](const Json* step) {
            const Json& hazards = step->at("hazards");
            return step->at("phase") == phase && applies(*step) &&
                   std::any_of(hazards.begin(), hazards.end(), [&](const Json& hazard) {
                       return codes.count(hazard.at("code").get<std::string>()) > 0;
                   });
        });
    }

    static bool is_named(const Json& object, const RelationName& name) {
        return object.value("schema", "") == name.first && object.value("name", "") == name.second;
    }

    // The step is about the relation or its schema, locks it, or is about a type or function, which may be anywhere.
    static bool concerns(const Json& step, const RelationName& relation) {
        static const std::set<std::string> kAnywhere{
            "enum", "composite_type", "range_type", "domain", "domain_constraint", "function", "aggregate", "cast"};
        const Json& subject = step.at("subject");
        const Json& locks = step.at("locks");
        std::string kind = subject.at("kind").get<std::string>();
        return is_named(subject, relation) || kAnywhere.count(kind) > 0 ||
               (kind == "schema" && subject.value("name", "") == relation.first) ||
               std::any_of(locks.begin(), locks.end(),
                           [&](const Json& lock) { return is_named(lock.at("relation"), relation); });
    }

    Json plan_;
    std::vector<const Json*> steps_;
};

enum class Programs { old_and_new, old };

class OnlineRun {
  public:
    OnlineRun(Fixture& fixture, const Step& step, const std::filesystem::path& rows_after,
              Programs programs = Programs::old_and_new)
        : fixture_(fixture), step_(step), rows_after_(rows_after), programs_(programs) {}

    Verdict run() {
        database_ = fixture_.copy_of(step_.from, step_.rows);
        std::string complaint = migrate();
        if (!complaint.empty() && !shown_.empty()) complaint += "the plan:\n" + beginning_of(shown_);
        fixture_.drop(database_);
        return verdict_of(complaint);
    }

  private:
    std::string migrate() {
        Outcome made = schemadiff({"plan", "--mode", "online", "--small", "0", "--allow-destructive", "--allow", "S*",
                                   "--allow", "X904*", "--format", "json"});
        if (made.exit_code != 0) return fmt::format("plan exits {}:\n{}", made.exit_code, end_of(made.talk));
        Planned plan(made.output);
        if (plan.is_empty()) return {};  // judged by the oracle state
        Contents expected = probe_start();
        if (!step_.rows_become.empty()) expected = fixture_.contents_with(step_.to, step_.rows_become);
        for (const char* phase : kPhases) {
            if (!plan.has(phase)) continue;
            if (std::string complaint = run_phase(phase, plan); !complaint.empty()) return complaint;
        }
        return check_arrival(plan, expected);
    }

    Outcome schemadiff(std::vector<std::string> arguments) {
        Server& server = fixture_.server();
        arguments.insert(arguments.end(), {"--db", server.url_of(database_), "--to",
                                           fixture_.written_for(database_, step_.to), "--scratch", server.url()});
        // Drift has nothing to allow.
        std::string own = arguments.front() == "drift" ? std::string() : database_;
        for (std::string& flag : flags_for(step_.to, own)) arguments.push_back(std::move(flag));
        return run_schemadiff(arguments);
    }

    std::unique_ptr<Session> connected(const std::string& database) {
        return connect(fixture_.server().url_of(database));
    }

    Contents probe_start() {
        auto session = connected(database_);
        Contents before = read_contents(*session);
        session->execute("BEGIN");
        old_code_ = probes_that_work(*session);
        if (programs_ == Programs::old) return before;
        // The rows of the new version, as far as they load, are gone after this.
        auto fresh = connected(fixture_.loaded(step_.to));
        fresh->execute("BEGIN; SAVEPOINT empty");
        try {
            if (!rows_after_.empty()) fresh->execute(read_text(rows_after_));
        } catch (const SqlError&) {
            fresh->execute("ROLLBACK TO empty");
        }
        new_code_ = probes_that_work(*fresh);
        // Numbers that were drawn are not given back.
        fresh->execute(
            "ROLLBACK; SELECT pg_catalog.setval(format('%I.%I', schemaname, sequencename), start_value, false)"
            " FROM pg_catalog.pg_sequences WHERE last_value IS NOT NULL");
        return before;
    }

    std::string run_phase(const std::string& phase, const Planned& plan) {
        Outcome applied = schemadiff({"apply", "--mode", "online", "--phase", phase, "--small", "0", "--yes",
                                      "--allow-destructive", "--allow", "S*", "--allow", "X904*"});
        shown_ += applied.talk;
        if (applied.exit_code != 0)
            return fmt::format("apply --phase {} exits {}:\n{}\n", phase, applied.exit_code, end_of(applied.talk));
        if (phase == "contract") return {};
        Outcome drift = schemadiff({"drift"});
        if (drift.exit_code != 0)
            return fmt::format("after {}, drift exits {}:\n{}{}\n", phase, drift.exit_code, drift.output,
                               end_of(drift.talk));
        return check_probes(phase, plan);
    }

    std::string check_probes(const std::string& phase, const Planned& plan) {
        auto session = connected(database_);
        session->execute("BEGIN");
        std::string complaint;
        for (const ProbeFailure& failure : failures_of(*session, old_code_))
            if (!plan.is_renamed_in_place(failure.probe.relation))
                complaint +=
                    fmt::format("after {}, old code fails: {}\n  {}\n", phase, failure.message, failure.probe.sql);
        for (const ProbeFailure& failure : failures_of(*session, new_code_))
            if (!plan.must_wait(failure.probe.relation))
                complaint +=
                    fmt::format("after {}, new code fails: {}\n  {}\n", phase, failure.message, failure.probe.sql);
        return complaint;
    }

    std::string check_arrival(const Planned& plan, const Contents& expected) {
        std::string complaint;
        if (std::string difference = difference_from_fresh(fixture_, step_.to, database_); !difference.empty())
            complaint = fmt::format("expected (-), found (+):\n{}", difference);
        Outcome again = schemadiff({"plan", "--mode", "online", "--small", "0", "--exit-code"});
        if (again.exit_code != 0)
            complaint += fmt::format("planning again exits {}:\n{}{}\n", again.exit_code, end_of(again.talk),
                                     beginning_of(again.output));
        auto session = connected(database_);
        if (std::string left = session->execute(kLeftovers)->string(0, 0); !left.empty())
            complaint += fmt::format("left behind: {}\n", left);
        Contents after = read_contents(*session);
        after.sequences.clear();  // the probes have drawn numbers
        std::string lost = lost_contents(expected, after, {});
        if (!lost.empty()) lost = lost_contents(expected, after, declared_losses(plan.json()));
        return complaint + lost;
    }

    Fixture& fixture_;
    const Step& step_;
    const std::filesystem::path& rows_after_;
    Programs programs_;
    std::string database_;
    std::string shown_;
    Probes old_code_, new_code_;
};

}  // namespace

namespace {

// A run goes through three phases with probes in between. The way back is gone too where the recipes differ for it.
std::vector<Way> ways_of(const Case& of) {
    constexpr std::string_view kBothWays[] = {"column", "constraint", "index", "domain", "enum", "table"};
    bool both = std::find(std::begin(kBothWays), std::end(kBothWays), of.kind()) != std::end(kBothWays);
    return both ? std::vector<Way>{Way::forward, Way::backward} : std::vector<Way>{Way::forward};
}

}  // namespace

std::vector<Test> online_tests(const Suite& suite, const Case& of) {
    std::vector<Test> tests;
    if (of.is_same()) return tests;
    // The longest of the oracles.
    bool on_demand = !std::filesystem::exists(of.online_golden()) && !is_in_sample(of.name);
    for (Way way : ways_of(of)) {
        Step step = of.step(way);
        std::filesystem::path rows_after = of.step(way == Way::forward ? Way::backward : Way::forward).rows;
        tests.push_back(
            {"online", of.name, way_name(way),
             on_server(suite, of,
                       [step, rows_after](Fixture& fixture) { return OnlineRun(fixture, step, rows_after).run(); }),
             on_demand});
    }
    return tests;
}

std::vector<Test> online_arrival_tests(const Suite& suite, const Case& of) {
    Step step = of.step(Way::forward);
    auto run = [step](Fixture& fixture) { return OnlineRun(fixture, step, {}, Programs::old).run(); };
    return {{"online", of.name, way_name(Way::forward), on_server(suite, of, run)}};
}

}  // namespace schemadiff::test
