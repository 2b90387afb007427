// Oracles 4, 5 and 6, on one run of apply: pg_dump of the result equals pg_dump of a fresh database made from the
// target; planning again finds nothing; rows survive unless a loss was declared. And two spellings of one schema need
// no plan.
#include <algorithm>

#include "support/fixture.hpp"
#include "support/oracle.hpp"
#include "support/parsed.hpp"
#include "support/sample.hpp"

namespace schemadiff::test {

namespace {

Verdict judge_state(const Migration& migration) { return verdict_of(migration.failure + migration.state); }

Verdict judge_after_success(const Migration& migration, const std::string& complaint) {
    return migration.failure.empty() ? verdict_of(complaint) : skipped("apply failed");
}

Verdict judge_same(Fixture& fixture, const Step& step) {
    const std::string& database = fixture.loaded(step.from);
    const Server& server = fixture.server();
    std::vector<std::string> arguments{
        "plan",      "--exit-code", "--db", server.url_of(database), "--to", fixture.written_for(database, step.to),
        "--scratch", server.url()};
    for (std::string& flag : flags_for(step.to)) arguments.push_back(std::move(flag));
    Outcome planned = run_schemadiff(arguments);
    return verdict_of(planned.exit_code == 0 ? std::string() : planned.talk + planned.output);
}

std::vector<Test> tests_of(const std::string& subject, const std::string& direction, const Step& step) {
    return {{"state", subject, direction, [step](Fixture& f) { return judge_state(f.migration(step)); }},
            {"fixpoint", subject, direction,
             [step](Fixture& f) { return judge_after_success(f.migration(step), f.migration(step).fixpoint); }},
            {"data", subject, direction,
             [step](Fixture& f) {
                 if (step.rows.empty()) return skipped("the case has no rows");
                 return judge_after_success(f.migration(step), f.migration(step).data);
             }},
            {"undo", subject, direction, [step](Fixture& f) {
                 if (!step.undone) return skipped("the other direction is undone");
                 return judge_after_success(f.migration(step), f.migration(step).undo);
             }}};
}

// Real schemas speak of roles that no dump of one database creates.
void make_roles(Fixture& fixture, const std::filesystem::path& file) {
    for (const std::string& role : parse_file(file).roles) fixture.server().ensure_role(role);
}

Unit pair_unit(std::string oracle, const std::string& subject, const std::string& direction, const Step& step) {
    return {{{std::move(oracle), subject, direction, [step](Fixture& f) {
                  const Migration& m = f.migration(step);
                  return verdict_of(m.failure + m.state + m.fixpoint);
              }}}};
}

}  // namespace

std::vector<Test> state_tests(const Suite& suite, const Case& of) {
    std::vector<Test> tests;
    for (Way way : {Way::forward, Way::backward}) {
        Step step = of.step(way);
        step.undone = way == Way::forward;
        std::vector<Test> some = tests_of(of.name, way_name(way), step);
        // First: it changes nothing, and can use the database that apply will.
        if (of.is_same())
            some.insert(some.begin(),
                        {"same", of.name, way_name(way), [step](Fixture& f) { return judge_same(f, step); }});
        for (Test& test : some) {
            test.run = on_server(suite, of, test.run);
            tests.push_back(std::move(test));
        }
    }
    return tests;
}

std::vector<Unit> random_pair_units(const Suite& suite) {
    constexpr std::uintmax_t kSmall = 2000;
    auto is_fit = [&](const Case& of) {
        return of.min_server <= suite.server_major && flags_for(of.before()).empty() &&
               std::filesystem::file_size(of.before()) <= kSmall;
    };
    std::vector<std::pair<std::uint64_t, std::pair<const Case*, const Case*>>> pairs;
    for (const Case& one : suite.cases)
        for (const Case& other : suite.cases)
            if (&one != &other && one.kind() == other.kind() && is_fit(one) && is_fit(other))
                pairs.push_back({scramble(one.name + ' ' + other.name), {&one, &other}});
    std::sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    pairs.resize(std::min(pairs.size(), suite.random_pairs));
    std::vector<Unit> units;
    for (const auto& [order, pair] : pairs)
        units.push_back(
            pair_unit("pair", pair.first->name, pair.second->name, {pair.first->before(), pair.second->before(), {}}));
    return units;
}

std::vector<Unit> real_pair_units(const std::filesystem::path& folder) {
    constexpr int kPatience = 900;
    std::vector<Unit> units;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".sql" && entry.path().filename().string().front() == 'v')
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (std::size_t i = 1; i < files.size(); ++i) {
        if (files[i - 1].parent_path() != files[i].parent_path()) continue;
        std::string subject = files[i].parent_path().filename().string() + '/' + files[i - 1].stem().string() + '-' +
                              files[i].stem().string();
        Unit unit{{}, kPatience};
        for (Way way : {Way::forward, Way::backward}) {
            Step step = way == Way::forward ? Step{files[i - 1], files[i], {}} : Step{files[i], files[i - 1], {}};
            Test test = std::move(pair_unit("real", subject, way_name(way), step).tests.front());
            test.run = [step, run = test.run](Fixture& fixture) {
                for (const auto& file : {step.from, step.to}) make_roles(fixture, file);
                return run(fixture);
            };
            unit.tests.push_back(std::move(test));
        }
        units.push_back(std::move(unit));
    }
    return units;
}

}  // namespace schemadiff::test
