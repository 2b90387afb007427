#include "support/stage.hpp"

namespace schemadiff::test {

Stage::Stage(Fixture& fixture) : fixture_(fixture), database_(fixture.server().create_database()) {
    sql(kOld);
    remember();
}

Stage::~Stage() { fixture_.drop(database_); }

std::string Stage::url() const { return fixture_.server().url_of(database_); }

std::string Stage::load(const std::string& text) const {
    return fixture_.server().load(database_, file("psql.sql", text));
}

void Stage::remember() { before_ = fixture_.dump_of_database(database_, {.owners = true}); }

Outcome Stage::run(std::vector<std::string> arguments, const std::string& target) {
    arguments.insert(arguments.end(), {"--db", url(), "--to", file("schema.sql", target)});
    return run_schemadiff(arguments);
}

bool Stage::is_unchanged() { return fixture_.dump_of_database(database_, {.owners = true}) == before_; }

std::string expect(const Outcome& outcome, int exit_code, const std::string& said) {
    std::string complaint;
    if (outcome.exit_code != exit_code)
        complaint += "exits " + std::to_string(outcome.exit_code) + ", not " + std::to_string(exit_code) + '\n';
    if (outcome.talk.find(said) == std::string::npos) complaint += "does not say: " + said + '\n';
    return complaint.empty() ? complaint : complaint + outcome.talk + outcome.output;
}

std::string expect_failure(Stage& stage, const Outcome& outcome, int exit_code, const std::string& said) {
    std::string complaint = expect(outcome, exit_code, said);
    if (!stage.is_unchanged()) complaint += "the database has changed\n";
    return complaint;
}

std::vector<Unit> stage_units(std::span<const StageTest> tests) {
    std::vector<Unit> units;
    for (const StageTest& each : tests)
        units.push_back(
            {{{"command", each.subject, "-", [run = each.run](Fixture& f) { return verdict_of(run(f)); }}}});
    return units;
}

}  // namespace schemadiff::test
