// Every hazard that there is, one row a code: the safety catalog's section 1.13 and our own class U. Messages, advice,
// `explain` and docs/hazards.md are made from the rows, and each row's example is executed by the tests.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "emit/hazards.hpp"

namespace schemadiff {

// The first letter of a code.
enum class HazardClass : char {
    data = 'D',           // data is gone
    failure = 'F',        // the statement fails, on the rows or at once
    compatibility = 'B',  // code that is running breaks
    lock = 'L',
    rewrite = 'R',
    concurrency = 'C',
    security = 'S',
    performance = 'P',
    elsewhere = 'X',  // what else hangs on it: replication, triggers, extensions
    unsure = 'U',     // what schemadiff itself cannot tell
};
HazardClass class_of(std::string_view code);
std::string_view class_title(HazardClass hazard_class);  // "running code breaks"

// How a step comes to have the hazard.
enum class Occurrence {
    declared,  // the statement says so where it is made: Effects::losses, risks, concerns
    derived,   // from the statement's locks, work and losses
    noted,     // of the plan, not of a step: PlanNote
    online,    // only the statements of the online mode have it
    never,     // no plan has it, for the reason that the row gives
};

// From `before` to `after`, planning in direct mode yields the code on `object`, as display_name() writes it.
struct HazardExample {
    std::string_view before = {}, after = {};
    std::string_view object = {};
    std::string_view rows = {};     // SQL: what is there before
    std::string_view observe = {};  // a statement that fails, or answers something else, once the plan has run
    // For class F: with these rows in place of `rows` the plan fails.
    std::string_view bad_rows = {}, sqlstate = {};

    bool empty() const { return before.empty() && after.empty(); }
};

struct HazardRow {
    std::string_view code = {};
    HazardSeverity severity = HazardSeverity::notice;  // unless the mode makes it milder
    Occurrence occurrence = Occurrence::declared;
    std::string_view title = {};
    std::string_view why = {};      // it matters
    std::string_view instead = {};  // the safe form
    std::string_view when = {};     // a step has it; for `never`: why not
    // For derived ones: {object}, {mode} and {work} stand for the user's. Empty: the statement has the words.
    std::string_view message = {};
    HazardExample example = {};
    bool asks = false;  // needs approval whatever its class, in both modes
};

// Sorted by class, then by code.
const std::vector<const HazardRow*>& hazard_table();
const HazardRow* find_hazard(std::string_view code);

// What people are told: how much attention a hazard of the row asks for when the database is in use.
Attention attention_of(const HazardRow& row);

// The rows of each class, in hazards/<class>.cpp.
std::span<const HazardRow> data_hazards();
std::span<const HazardRow> failure_hazards();
std::span<const HazardRow> compatibility_hazards();
std::span<const HazardRow> lock_hazards();  // and rewrite, concurrency
std::span<const HazardRow> security_hazards();
std::span<const HazardRow> other_hazards();  // performance, elsewhere, unsure

}  // namespace schemadiff
