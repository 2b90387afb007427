// schemadiff_oracles: asks other observers whether schemadiff keeps its promises. The last line is 'N passed, N
// failed'.
//
//   schemadiff_oracles [options] [filter ...]          a filter is an oracle's name or a part of a case's name
//   schemadiff_oracles [options] pairs FOLDER [filter ...]   real schemas: consecutive files v*.sql of each folder in
//   FOLDER
//
//   -j N       workers (default: cores + 1)      --brief   one line a failure
//   --update   write goldens            --list    names of the tests, run nothing
//   --whole    with no filter: every test, also those that are run on demand only
//   --every N  one of N cases, others on each major version of the server
//   --random N how many pairs the oracles pair (default 60) and generated (default 14) try
//   --seed N   of the first generated pair (default 1)

#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <thread>

#include <fmt/format.h>

#include "support/known_failures.hpp"
#include "support/oracle.hpp"
#include "support/pool.hpp"
#include "support/sample.hpp"
#include "support/sql_text.hpp"

namespace schemadiff::test {

namespace {

const std::set<std::string> kOracles{"golden", "round_trip", "agreement", "state",   "fixpoint",  "data",    "same",
                                     "self",   "shuffle",    "pair",      "command", "real",      "explain", "claims",
                                     "undo",   "online",     "load",      "objects", "generated", "kept"};

struct Options {
    int workers = static_cast<int>(std::thread::hardware_concurrency()) + 1;  // one waits, mostly
    std::optional<std::size_t> random_pairs;
    std::uint64_t seed = 1;
    std::size_t every = 1;
    bool whole = false, brief = false, update = false, list = false;
    std::string pairs;  // folder of real schemas
    std::set<std::string> oracles;
    std::vector<std::string> parts;
};

Options read_options(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        std::string argument = argv[i];
        if (argument == "-j" && i + 1 < argc)
            options.workers = std::max(1, std::atoi(argv[++i]));
        else if (argument == "--random" && i + 1 < argc)
            options.random_pairs = std::strtoul(argv[++i], nullptr, 10);
        else if (argument == "--every" && i + 1 < argc)
            options.every = std::max(1UL, std::strtoul(argv[++i], nullptr, 10));
        else if (argument == "--seed" && i + 1 < argc)
            options.seed = std::strtoull(argv[++i], nullptr, 10);
        else if (argument == "--brief")
            options.brief = true;
        else if (argument == "--whole")
            options.whole = true;
        else if (argument == "--update")
            options.update = true;
        else if (argument == "--list")
            options.list = true;
        else if (argument == "pairs" && i + 1 < argc)
            options.pairs = argv[++i];
        else if (kOracles.count(argument) > 0)
            options.oracles.insert(argument);
        else if (argument.front() == '-')
            throw std::runtime_error("there is no option " + argument);
        else
            options.parts.push_back(argument);
    }
    if (options.update && options.oracles.empty()) options.oracles = {"golden", "objects"};
    return options;
}

bool is_wanted(const Options& options, int server_major, const Test& test) {
    if (scramble(test.subject + std::to_string(server_major)) % options.every != 0) return false;
    if (!options.oracles.empty() && options.oracles.count(test.oracle) == 0) return false;
    if (options.oracles.empty() && options.parts.empty() && test.on_demand && !options.whole) return false;
    if (options.parts.empty()) return true;
    return std::any_of(options.parts.begin(), options.parts.end(),
                       [&](const std::string& part) { return test.name().find(part) != std::string::npos; });
}

std::vector<Unit> make_units(const Options& options, const Server& server) {
    if (!options.pairs.empty()) return real_pair_units(options.pairs);
    Suite suite;
    suite.cases = read_cases(SCHEMADIFF_SOURCE_DIR "/tests/cases");
    suite.server_major = server.major();
    suite.update_goldens = options.update;
    bool only_generated = options.oracles == std::set<std::string>{"generated"};
    (only_generated ? suite.generated_pairs : suite.random_pairs) =
        options.random_pairs.value_or(only_generated ? suite.generated_pairs : suite.random_pairs);
    suite.seed = options.seed;
    std::vector<Unit> units;
    for (const Case& of : suite.cases) {
        Unit unit;
        for (auto* tests : {golden_tests, round_trip_tests, property_tests, agreement_tests, state_tests, claims_tests,
                            online_tests, kept_tests})
            for (Test& test : tests(suite, of)) unit.tests.push_back(std::move(test));
        units.push_back(std::move(unit));
    }
    for (Unit& unit : command_units()) units.push_back(std::move(unit));
    for (Unit& unit : apply_units()) units.push_back(std::move(unit));
    for (Unit& unit : input_units()) units.push_back(std::move(unit));
    for (Unit& unit : explain_units()) units.push_back(std::move(unit));
    for (Unit& unit : object_units(suite)) units.push_back(std::move(unit));
    for (Unit& unit : claims_units()) units.push_back(std::move(unit));
    for (Unit& unit : load_units()) units.push_back(std::move(unit));
    for (Unit& unit : random_pair_units(suite)) units.push_back(std::move(unit));
    for (Unit& unit : generated_units(suite)) units.push_back(std::move(unit));
    return units;
}

std::vector<Unit> filtered(const std::vector<Unit>& units, int server_major, const Options& options) {
    std::vector<Unit> kept;
    for (const Unit& unit : units) {
        Unit part{{}, unit.seconds_a_test};
        for (const Test& test : unit.tests)
            if (is_wanted(options, server_major, test)) part.tests.push_back(test);
        if (!part.tests.empty()) kept.push_back(std::move(part));
    }
    return kept;
}

std::string indented(const std::string& text) {
    std::string out = "    ";
    for (char c : trimmed(text)) {
        out += c;
        if (c == '\n') out += "    ";
    }
    return out;
}

// What came out, in an order that does not depend on who was done first.
class Results {
  public:
    void add(const Test& test, const Verdict& verdict) {
        ++counts_[test.oracle][static_cast<std::size_t>(verdict.ruling)];
        if (!verdict.note.empty()) ++notes_[test.oracle + ": " + verdict.note];
        if (verdict.ruling == Ruling::skipped) ++notes_[test.oracle + ": skipped: " + verdict.reason];
        if (verdict.ruling == Ruling::failed) failures_[{test.oracle, test.subject, test.direction}] = verdict.reason;
    }

    void print(bool brief) const {
        for (const auto& [name, reason] : failures_) {
            std::string first = reason.substr(0, reason.find('\n'));
            fmt::print("FAILED {} {} {}{}\n", name[0], name[1], name[2], brief ? ": " + first : "");
            if (!brief) fmt::print("{}\n\n", indented(reason));
        }
        for (const auto& [note, count] : notes_) fmt::print("{:6} {}\n", count, note);
        for (const auto& [oracle, count] : counts_)
            fmt::print("{:12} {:5} passed {:5} failed {:5} skipped\n", oracle, count[0], count[1], count[2]);
    }

    // More than a tenth of an oracle's tests could not be made; a few tests say nothing.
    bool is_mostly_refused(const std::string& oracle, std::size_t refused) const {
        constexpr std::size_t kTenth = 10, kEnough = 10;
        auto found = counts_.find(oracle);
        if (found == counts_.end()) return false;
        std::size_t all = found->second[0] + found->second[1] + found->second[2];
        return all >= kEnough && refused * kTenth > all;
    }

    std::size_t passed() const { return total(Ruling::passed); }
    std::size_t failed() const { return total(Ruling::failed); }

  private:
    std::size_t total(Ruling ruling) const {
        std::size_t sum = 0;
        for (const auto& [oracle, count] : counts_) sum += count[static_cast<std::size_t>(ruling)];
        return sum;
    }

    std::map<std::string, std::array<std::size_t, 3>> counts_;
    std::map<std::string, int> notes_;
    std::map<std::array<std::string, 3>, std::string> failures_;
};

int run(const Options& options) {
    auto began = std::chrono::steady_clock::now();
    Server server;
    std::vector<Unit> all = make_units(options, server);
    std::vector<Unit> units = filtered(all, server.major(), options);
    if (options.list) {
        for (const Unit& unit : units)
            for (const Test& test : unit.tests) fmt::print("{}\n", test.name());
        return 0;
    }
    KnownFailures known = KnownFailures::read(SCHEMADIFF_SOURCE_DIR "/tests/known_failures.tsv", server.major());
    Results results;
    if (std::string unknown = known.unknown_names(all);
        !unknown.empty() && options.pairs.empty() && options.parts.empty() && options.every == 1)
        results.add({"list", "known_failures.tsv", "", {}}, verdict_of("these are no tests:\n" + unknown));
    std::size_t count = 0, ended = 0, refused = 0;
    for (const Unit& unit : units) count += unit.tests.size();
    bool is_watched = isatty(STDERR_FILENO) != 0;
    bool done = run_units(units, options.workers, server, [&](const Test& test, const Verdict& verdict) {
        // Not one that is known to fail: the server has taken its schemas.
        if (test.oracle == "generated" && verdict.ruling == Ruling::skipped) ++refused;
        results.add(test, known.adjust(test, verdict));
        ++ended;
        if (is_watched) fmt::print(stderr, "\r{} of {}{}", ended, count, ended == count ? "\n" : "");
    });
    if (results.is_mostly_refused("generated", refused))
        results.add({"generated", "refused", "", {}},
                    verdict_of("the server refuses more than a tenth of the schemas"));
    results.print(options.brief);
    auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - began).count();
    fmt::print("PostgreSQL {}, {} s{}\n", server.major(), seconds, done ? "" : ", stopped");
    std::size_t failed = results.failed() + (done ? 0 : 1);
    fmt::print("{} passed, {} failed\n", results.passed(), failed);
    return failed == 0 && results.passed() > 0 ? 0 : 1;
}

}  // namespace

}  // namespace schemadiff::test

int main(int argc, char** argv) {
    try {
        return schemadiff::test::run(schemadiff::test::read_options(argc, argv));
    } catch (const std::exception& error) {
        fmt::print(stderr, "schemadiff_oracles: {}\n", error.what());
        fmt::print("0 passed, 1 failed\n");
        return 1;
    }
}
