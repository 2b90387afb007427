// Oracle 1: the plan from file to file, without a server, is the committed one; so are that of mode online and those
// of --keep-dropped and of the way back from there, where a case has them.
#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "support/dump.hpp"
#include "support/fixture.hpp"
#include "support/oracle.hpp"

namespace schemadiff::test {

namespace {

// A run that fails has its words as golden: what only a server can understand must go on being refused in these words.
std::string plan_of(const Case& of, const std::string& mode, const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments = {"plan",       "--mode", mode,        "--from",
                                          "before.sql", "--to",   "after.sql", "--no-scratch"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    for (std::string& flag : flags_for(of.before())) arguments.push_back(std::move(flag));
    Outcome planned = run_schemadiff(arguments, of.folder);
    if (planned.exit_code == 0) return planned.output;
    std::string text = "-- schemadiff plan exits " + std::to_string(planned.exit_code) + ":\n-- ";
    for (char c : planned.talk) text += c == '\n' ? std::string("\n-- ") : std::string(1, c);
    while (!text.empty() && (text.back() == ' ' || text.back() == '-' || text.back() == '\n')) text.pop_back();
    return text + '\n';
}

std::string first_difference(const std::filesystem::path& golden, const std::string& expected,
                             const std::string& found) {
    std::size_t line = 1, start = 0;
    for (std::size_t i = 0; i < std::min(expected.size(), found.size()) && expected[i] == found[i]; ++i)
        if (expected[i] == '\n') {
            ++line;
            start = i + 1;
        }
    constexpr std::size_t kExcerpt = 400;
    return golden.filename().string() + ":" + std::to_string(line) + ":\n- " + expected.substr(start, kExcerpt) +
           "\n+ " + found.substr(start, kExcerpt) + '\n';
}

std::string compare_or_write(const std::filesystem::path& golden, const std::string& found, bool update) {
    if (update) {
        std::ofstream(golden, std::ios::binary) << found;
        return {};
    }
    std::string expected = read_text(golden);
    return expected == found ? std::string() : first_difference(golden, expected, found);
}

Verdict judge_plan(const Case& of, bool update) {
    if (!update && !std::filesystem::exists(of.golden()))
        return verdict_of("there is no plan.sql; tests/update_goldens writes it");
    std::string complaint = compare_or_write(of.golden(), plan_of(of, "direct"), update);
    if (std::filesystem::exists(of.online_golden()))
        complaint += compare_or_write(of.online_golden(), plan_of(of, "online"), update);
    if (std::filesystem::exists(of.kept_golden())) {
        std::string there_and_back = plan_of(of, "online", {"--keep-dropped"});
        there_and_back += '\n' + plan_of(of, "online", {"--keep-dropped", "--undo"});
        complaint += compare_or_write(of.kept_golden(), there_and_back, update);
    }
    return verdict_of(complaint);
}

bool has_any_golden(const Suite& suite) {
    for (const Case& of : suite.cases)
        if (std::filesystem::exists(of.golden())) return true;
    return false;
}

}  // namespace

std::vector<Test> golden_tests(const Suite& suite, const Case& of) {
    if (!suite.update_goldens && !has_any_golden(suite))
        return {{"golden", of.name, "forward", [](Fixture&) { return skipped("no plan.sql is committed yet"); }}};
    return {{"golden", of.name, "forward",
             [of, update = suite.update_goldens](Fixture&) { return judge_plan(of, update); }}};
}

}  // namespace schemadiff::test
