// What --keep-dropped puts aside: it is no difference, the way back brings it back with its rows, and --purge leaves
// what a plan without it leads to.
#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "support/arrival.hpp"
#include "support/fixture.hpp"
#include "support/oracle.hpp"

namespace schemadiff::test {

namespace {

using Json = nlohmann::json;
using Words = std::vector<std::string>;

bool keeps_anything(const Json& plan) {
    for (const Json& group : plan.at("groups"))
        for (const Json& step : group.at("steps"))
            if (step.contains("kept_as")) return true;
    return false;
}

class Run {
  public:
    Run(Fixture& fixture, const Step& step, std::string mode)
        : fixture_(fixture), step_(step), mode_(std::move(mode)), database_(fixture.copy_of(step.from, step.rows)) {}
    ~Run() { fixture_.drop(database_); }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    Verdict judge() {
        Outcome planned = plan({"--keep-dropped", "--format", "json"});
        if (planned.exit_code != 0) return skipped("there is no plan");
        Json plan_as_json = Json::parse(planned.output);
        if (!keeps_anything(plan_as_json)) return skipped("nothing is kept");
        // Rows that are there need not fit what was empty before.
        if (!declared_losses(plan_as_json).empty()) return skipped("something else is lost");
        before_ = contents();
        std::string way_back = plan({"--keep-dropped", "--undo", "--show-secrets"}).output;
        std::string complaint = apply({"--keep-dropped"});
        if (complaint.empty()) complaint = is_no_difference();
        if (complaint.empty()) complaint = go_back(way_back);
        if (complaint.empty()) complaint = apply({"--keep-dropped"});
        if (complaint.empty()) complaint = is_wanted_again();
        if (complaint.empty()) complaint = purge();
        return verdict_of(complaint);
    }

  private:
    Outcome run(Words arguments) {
        const Server& server = fixture_.server();
        Words common = {"--db", server.url_of(database_), "--to", target_.string(), "--scratch", server.url()};
        arguments.insert(arguments.end(), common.begin(), common.end());
        return run_schemadiff(arguments);
    }

    Outcome plan(Words arguments) {
        arguments.insert(arguments.begin(), {"plan", "--mode", mode_, "--small", "0", "--allow", "*"});
        return run(std::move(arguments));
    }

    std::string apply(Words arguments) {
        Words all = arguments;
        all.insert(all.begin(), {"apply", "--mode", mode_, "--small", "0", "--allow", "*", "--yes"});
        Outcome applied = run(std::move(all));
        if (applied.exit_code == 0) return {};
        return fmt::format("apply exits {}:\n{}\nthe plan:\n{}", applied.exit_code, end_of(applied.talk),
                           beginning_of(plan(std::move(arguments)).output));
    }

    Contents contents() { return read_contents(*connect(fixture_.server().url_of(database_))); }

    std::string is_no_difference() {
        Outcome drift = run({"drift"});
        if (drift.exit_code != 0) return "after apply:\n" + drift.output + drift.talk;
        return run({"status"}).output.find("kept") == std::string::npos ? "status lists nothing as kept\n" : "";
    }

    std::string go_back(const std::string& way_back) {
        TemporaryFolder folder;
        std::string complaint = fixture_.server().load(database_, folder.write("undo.sql", way_back));
        if (complaint.empty()) complaint = is_as_before();
        return complaint.empty() ? complaint : complaint + "the way back:\n" + beginning_of(way_back);
    }

    std::string is_as_before() {
        std::string complaint = difference_from_fresh(fixture_, step_.from, database_);
        return complaint.empty() ? lost_contents(before_, contents(), {}) : complaint;
    }

    // A target that has it again gets it with its rows, unless a hint says what else becomes it, or said what became of
    // its table.
    std::string is_wanted_again() {
        auto has_hint = [](const std::filesystem::path& file) {
            return read_text(file).find("@renamed") != std::string::npos;
        };
        bool hinted = has_hint(step_.from) || has_hint(step_.to);
        target_ = step_.from;
        std::string complaint = apply({});
        if (complaint.empty() && hinted) complaint = apply({"--purge"});
        target_ = step_.to;
        if (!complaint.empty()) return complaint;
        return hinted ? difference_from_fresh(fixture_, step_.from, database_) : is_as_before();
    }

    // Once more there, and then for good.
    std::string purge() {
        std::string complaint = apply({"--keep-dropped"});
        if (complaint.empty()) complaint = apply({"--purge"});
        return complaint.empty() ? difference_from_fresh(fixture_, step_.to, database_) : complaint;
    }

    Fixture& fixture_;
    const Step& step_;
    std::string mode_, database_;
    std::filesystem::path target_ = step_.to;
    Contents before_;
};

}  // namespace

std::vector<Test> kept_tests(const Suite& suite, const Case& of) {
    std::vector<Test> tests;
    if (of.is_same()) return tests;
    // Each takes several migrations: a run that asks for nothing in particular takes those with a golden of their own.
    bool on_demand = !std::filesystem::exists(of.kept_golden());
    for (Way way : {Way::forward, Way::backward})
        for (const char* mode : {"direct", "online"})
            tests.push_back(
                {"kept", of.name, fmt::format("{} {}", way_name(way), mode),
                 on_server(suite, of,
                           [step = of.step(way), mode](Fixture& fixture) { return Run(fixture, step, mode).judge(); }),
                 on_demand});
    return tests;
}

}  // namespace schemadiff::test
