// A test: one oracle's opinion on one case in one direction. Tests that share databases form a unit.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "support/case.hpp"

namespace schemadiff::test {

class Fixture;

enum class Ruling { passed, failed, skipped };

struct Verdict {
    Ruling ruling = Ruling::passed;
    std::string reason;  // why not passed
    std::string note;    // counted in the summary: "a scratch server had to judge"
};

Verdict skipped(std::string reason);
// Passed when there is nothing to complain about.
Verdict verdict_of(std::string complaint);

struct Test {
    std::string oracle, subject, direction;
    std::function<Verdict(Fixture&)> run;
    bool on_demand = false;  // not part of a run that asks for nothing in particular

    std::string name() const { return oracle + ' ' + subject + ' ' + direction; }
};

struct Unit {
    std::vector<Test> tests;
    int seconds_a_test = 120;  // one that takes longer has failed
};

// What the tests of all oracles are made from.
struct Suite {
    std::vector<Case> cases;
    int server_major = 0;
    bool update_goldens = false;
    std::size_t random_pairs = 60;  // of the many that the cases allow, always the same ones
    std::size_t generated_pairs = 14;
    std::uint64_t seed = 1;  // of the first generated pair
};

// One a file, tests/oracle_<name>.cpp. All of them look at one case.
std::vector<Test> golden_tests(const Suite& suite, const Case& of);
std::vector<Test> round_trip_tests(const Suite& suite, const Case& of);
std::vector<Test> agreement_tests(const Suite& suite, const Case& of);
std::vector<Test> state_tests(const Suite& suite, const Case& of);  // and fixpoint, data, same
std::vector<Test> claims_tests(const Suite& suite, const Case& of);
std::vector<Test> online_tests(const Suite& suite, const Case& of);
// Phase by phase, forward, and only old code is asked whether it goes on working.
std::vector<Test> online_arrival_tests(const Suite& suite, const Case& of);
std::vector<Test> kept_tests(const Suite& suite, const Case& of);
std::vector<Test> property_tests(const Suite& suite, const Case& of);

// What the commands promise when things go wrong.
std::vector<Unit> command_units();
std::vector<Unit> apply_units();
// And when what they read is malformed.
std::vector<Unit> input_units();
// What the examples of the hazard table claim.
std::vector<Unit> explain_units();
// What docs/objects.md says of the kinds.
std::vector<Unit> object_units(const Suite& suite);
// Migrations of databases that are in use.
std::vector<Unit> load_units();
// What the plans of the same migrations say of locks and work.
std::vector<Unit> claims_units();
// Migrations between schemas that have nothing to do with each other.
std::vector<Unit> random_pair_units(const Suite& suite);
// Migrations between a random schema and what random edits make of it.
std::vector<Unit> generated_units(const Suite& suite);
// Between consecutive files v*.sql of each folder in `folder`.
std::vector<Unit> real_pair_units(const std::filesystem::path& folder);

// Skips the test where the server is too old for the case.
std::function<Verdict(Fixture&)> on_server(const Suite& suite, const Case& of, std::function<Verdict(Fixture&)> run);

}  // namespace schemadiff::test
