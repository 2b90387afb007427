// Random schemas and what becomes of them, judged by the other oracles. What fails is made as small as it gets, and
// told as a pair that can become a case.
#include <algorithm>
#include <chrono>
#include <regex>
#include <set>
#include <stdexcept>

#include <fmt/format.h>

#include "support/fixture.hpp"
#include "support/generator/coverage.hpp"
#include "support/generator/generator.hpp"
#include "support/generator/rows_of_model.hpp"
#include "support/oracle.hpp"
#include "support/program.hpp"

namespace schemadiff::test {

namespace {

// A pair in files, as a case that is gone at the end.
class WrittenPair {
  public:
    WrittenPair(const ModelPair& pair, int server_major) {
        folder_.write("before.sql", render(pair.before));
        folder_.write("after.sql", render(pair.after));
        rows_ = folder_.write("rows.sql", insert_rows(pair.before));
        OptIns opted = opt_ins_of(pair);
        if (opted.roles) folder_.write("case.toml", "roles = true\n");
        of_ = {"generated/pair", folder_.path(), server_major, opted};
    }
    const Case& of() const { return of_; }
    const std::string& rows() const { return rows_; }

  private:
    TemporaryFolder folder_;
    std::string rows_;
    Case of_;
};

struct Complaint {
    std::string test;    // which of the tests below
    std::string reason;  // empty: none
};

// Rows that do not fit what the target asks for are nobody's fault, and apply says so.
Verdict rows_survive(Fixture& fixture, const Step& step) {
    const Migration& migration = fixture.migration(step);
    return verdict_of(migration.failure.empty() ? migration.data : std::string());
}

// All that is asked of a pair. A fixture keeps one migration for each start, so that the one with rows has its own. The
// three phases of the online mode take as long as all else, so that not every pair goes through them.
std::vector<std::vector<Test>> tests_of(const WrittenPair& written, int server_major, bool online) {
    Suite suite;
    suite.server_major = server_major;
    std::vector<Test> all;
    for (auto* tests : {round_trip_tests, property_tests, agreement_tests, state_tests})
        for (Test& test : tests(suite, written.of())) all.push_back(std::move(test));
    if (online) all.push_back(online_arrival_tests(suite, written.of()).front());
    Step step = written.of().step(Way::forward);
    step.rows = written.rows();
    return {all, {{"data", "", "forward", [step](Fixture& fixture) { return rows_survive(fixture, step); }}}};
}

std::string label(const Test& test) { return test.oracle + ' ' + test.direction; }

// A child that declares a column or a check itself keeps it as its own: no statement makes PostgreSQL forget that (adr
// 2). Every statement that differs is then the CREATE TABLE of a child, or says more of such a child.
bool is_about_own_columns_of_children(const std::string& reason) {
    static const std::regex kStatement(
        R"((^|\n)([-+]) ([A-Z]+ [A-Z]+)([^\n]*(\n\2 (?!ALTER |CREATE |COMMENT |GRANT |REVOKE )[^\n]*)*))");
    bool any = false;
    std::set<std::string> children, checked;  // their names as the statements say them
    for (std::sregex_iterator at(reason.begin(), reason.end(), kStatement), end; at != end; ++at) {
        any = true;
        std::string verb = (*at)[3].str(), rest = (*at)[4].str();
        bool is_table = verb == "CREATE TABLE" || verb == "CREATE UNLOGGED";
        bool is_child = is_table && rest.find("INHERITS (") != std::string::npos;
        // What it only inherits has its default said apart, and so has a check that is not valid.
        bool is_default = verb == "ALTER TABLE" && rest.find(" SET DEFAULT ") != std::string::npos;
        bool is_check = verb == "ALTER TABLE" && rest.find(" CHECK (") != std::string::npos;
        std::size_t name = verb == "CREATE TABLE" ? 1 : std::string_view(" TABLE ").size();
        if (is_child) children.insert(rest.substr(name, rest.find(" (\n") - name));
        if (is_check) checked.insert(rest.substr(1, rest.find('\n') - 1));
        if (!is_child && !is_default && !is_check) return false;
    }
    return any && std::includes(children.begin(), children.end(), checked.begin(), checked.end());
}

// The first complaint, or that of the one test that is asked for. Throws BrokenCase when the server refuses a schema.
Complaint first_complaint(const ModelPair& pair, Server& server, bool online, const std::string& only) {
    WrittenPair written(pair, server.major());
    for (const std::vector<Test>& tests : tests_of(written, server.major(), online)) {
        Fixture fixture(server);
        for (const auto& file : {written.of().before(), written.of().after()}) fixture.loaded(file);
        for (const Test& test : tests) {
            if (!only.empty() && label(test) != only) continue;
            Verdict verdict;
            try {
                verdict = test.run(fixture);
            } catch (const BrokenCase&) {
                throw;
            } catch (const std::exception& error) {
                verdict = verdict_of(std::string("exception: ") + error.what());
            }
            if (verdict.ruling == Ruling::failed && !is_about_own_columns_of_children(verdict.reason))
                return {label(test), verdict.reason};
        }
    }
    return {};
}

// What stays the same of a complaint when names become others and objects fewer.
std::string essence(const std::string& reason) {
    static const std::regex kTelling(R"((^|\n)[^\n]*(ERROR:|error\[|error:|exception:|cycle)[^\n]*)");
    static const std::regex kDiffering(R"((^|\n)[-+] [A-Z]+ [A-Z]+)"), kNames(R"("[^"]*"|'[^']*'|[0-9]+)");
    std::smatch found;
    std::string line = reason.substr(0, reason.find('\n'));
    if (std::regex_search(reason, found, kTelling) || std::regex_search(reason, found, kDiffering)) line = found.str();
    constexpr std::size_t kEnough = 60;
    return std::regex_replace(line, kNames, "").substr(0, kEnough);
}

std::string as_case(const ModelPair& pair) {
    return fmt::format("-- before.sql\n{}-- after.sql\n{}", render(pair.before), render(pair.after));
}

Verdict judge_seed(Fixture& fixture, std::uint64_t seed) {
    constexpr std::size_t kMostTries = 300;
    constexpr auto kLongest = std::chrono::minutes(8);
    auto began = std::chrono::steady_clock::now();
    Server& server = fixture.server();
    constexpr std::uint64_t kOnlineOneOf = 3;
    bool online = seed % kOnlineOneOf == 0;
    ModelPair pair = generate_pair(seed, server.major());
    Complaint complaint;
    try {
        complaint = first_complaint(pair, server, online, {});
    } catch (const BrokenCase& broken) {
        std::string what = broken.what();
        return skipped("the server refuses: " + what.substr(std::min(what.size(), what.find("ERROR:"))));
    }
    if (complaint.reason.empty()) return {};
    std::string wanted = essence(complaint.reason);
    pair = shrink(
        pair,
        [&](const ModelPair& smaller) {
            if (std::chrono::steady_clock::now() - began > kLongest) return false;
            try {
                Complaint again = first_complaint(smaller, server, online, complaint.test);
                if (again.reason.empty() || essence(again.reason) != wanted) return false;
                complaint = again;
                return true;
            } catch (const std::exception&) {
                return false;
            }
        },
        kMostTries);
    return verdict_of(complaint.test + ": " + wanted + "\n" + as_case(pair) + "\n" + complaint.reason);
}

// The first pairs, whichever are tried: what is rare is not met everywhere.
Verdict judge_coverage(std::size_t count, int server_major) {
    Coverage coverage(server_major);
    for (std::uint64_t seed = 1; seed <= count; ++seed) coverage.add(generate_pair(seed, server_major));
    Verdict verdict = verdict_of(coverage.complaints());
    verdict.note = coverage.report();
    return verdict;
}

}  // namespace

std::vector<Unit> generated_units(const Suite& suite) {
    constexpr int kPatience = 900;  // what fails is tried again and again until it is small
    std::vector<Unit> units;
    constexpr std::size_t kTelling = 1000;  // so many pairs have everything; making them needs no server
    std::uint64_t seed = suite.seed;
    for (std::uint64_t i = 0; i < suite.generated_pairs; ++i)
        units.push_back({{{"generated", fmt::format("seed-{}", seed + i), "both",
                           [one = seed + i](Fixture& fixture) { return judge_seed(fixture, one); }}},
                         kPatience});
    if (suite.generated_pairs > 0)
        units.push_back({{{"generated", "coverage", "kinds",
                           [count = std::max(suite.generated_pairs, kTelling), major = suite.server_major](Fixture&) {
                               return judge_coverage(count, major);
                           }}}});
    return units;
}

}  // namespace schemadiff::test
