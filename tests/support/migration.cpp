#include "support/migration.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "support/arrival.hpp"
#include "support/fixture.hpp"
#include "support/program.hpp"
#include "support/rows.hpp"

namespace schemadiff::test {

namespace {

class Run {
  public:
    Run(Fixture& fixture, const Step& step) : fixture_(fixture), step_(step) {}

    Migration run() {
        std::string database = fixture_.copy_of(step_.from, step_.rows);
        Contents before = read(database);
        std::string way_back = undo_plan(database);
        Outcome applied = schemadiff({"apply", "--mode", "direct", "--yes", "--allow-destructive"}, database);
        if (applied.exit_code != 0) {
            result_.failure = fmt::format("apply exits {}:\n{}\nthe plan:\n{}", applied.exit_code, end_of(applied.talk),
                                          beginning_of(plan()));
        } else {
            check_state(database);
            check_fixpoint(database);
            check_data(step_.rows_become.empty() ? before : fixture_.contents_with(step_.to, step_.rows_become),
                       read(database));
            check_undo(database, way_back);
        }
        fixture_.drop(database);
        return std::move(result_);
    }

  private:
    Outcome schemadiff(std::vector<std::string> arguments, const std::string& database) {
        Server& server = fixture_.server();
        arguments.insert(arguments.end(), {"--db", server.url_of(database), "--to",
                                           fixture_.written_for(database, step_.to), "--scratch", server.url()});
        for (std::string& flag : flags_for(step_.to, database)) arguments.push_back(std::move(flag));
        return run_schemadiff(arguments);
    }

    Contents read(const std::string& database) {
        if (step_.rows.empty()) return {};
        return read_contents(*connect(fixture_.server().url_of(database)));
    }

    // What is planned for the same start: made again, for the reader of a failure.
    std::string plan(const char* format = "sql") {
        std::string database = fixture_.copy_of(step_.from, step_.rows);
        Outcome planned = schemadiff({"plan", "--mode", "direct", "--allow-destructive", "--format", format}, database);
        fixture_.drop(database);
        return planned.exit_code == 0 ? planned.output : planned.talk;
    }

    void check_state(const std::string& database) {
        std::string difference = difference_from_fresh(fixture_, step_.to, database);
        if (difference.empty()) return;
        result_.state = fmt::format("expected (-), found (+):\n{}the plan:\n{}", difference, beginning_of(plan()));
    }

    void check_fixpoint(const std::string& database) {
        Outcome again = schemadiff({"plan", "--exit-code"}, database);
        if (again.exit_code != 0)
            result_.fixpoint =
                fmt::format("plan exits {}:\n{}{}", again.exit_code, end_of(again.talk), beginning_of(again.output));
    }

    // Made before, when the database still is what it will be again. Rows may be gone on the way there, and rows that
    // were added meanwhile on the way back.
    std::string undo_plan(const std::string& database) {
        if (!step_.undone) return {};
        Outcome planned = schemadiff(
            {"plan", "--undo", "--show-secrets", "--mode", "direct", "--allow-destructive", "--allow", "X909:*"},
            database);
        if (planned.exit_code != 0) result_.undo = "plan --undo: " + end_of(planned.talk);
        return planned.output;
    }

    void check_undo(const std::string& database, const std::string& way_back) {
        if (!step_.undone || !result_.undo.empty()) return;
        TemporaryFolder folder;
        std::string complaint = fixture_.server().load(database, folder.write("undo.sql", way_back));
        // Rows that are there may not fit what was empty before: the way back says so.
        if (!complaint.empty() && way_back.find("-- not brought back: ") != std::string::npos) return;
        if (!complaint.empty()) {
            result_.undo = fmt::format("{}\nthe way back:\n{}", complaint, beginning_of(way_back));
            return;
        }
        std::string difference = difference_from_fresh(fixture_, step_.from, database);
        if (!difference.empty())
            result_.undo =
                fmt::format("expected (-), found (+):\n{}the way back:\n{}", difference, beginning_of(way_back));
    }

    void check_data(const Contents& expected, const Contents& after) {
        if (lost_contents(expected, after, {}).empty()) return;
        std::string text = plan("json");
        std::string lost = lost_contents(expected, after, declared_losses(nlohmann::json::parse(text)));
        if (!lost.empty()) result_.data = fmt::format("{}the plan:\n{}", lost, beginning_of(plan()));
    }

    Fixture& fixture_;
    const Step& step_;
    Migration result_;
};

}  // namespace

Migration migrate(Fixture& fixture, const Step& step) { return Run(fixture, step).run(); }

}  // namespace schemadiff::test
