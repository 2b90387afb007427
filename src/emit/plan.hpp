// An ordered migration as a value: it can be printed, written, read back and applied elsewhere.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/source.hpp"
#include "emit/data_check.hpp"
#include "emit/hazards.hpp"
#include "emit/statement.hpp"

namespace schemadiff {

struct Step {
    Statement statement;
    std::vector<Hazard> hazards;
    std::vector<DataCheck> checks;
    bool refused = false;
    std::string refusal;  // why: a hazard without permission, or the refused step that this one needs
};

// What the author can do about a refusal: a line each, none twice.
std::vector<std::string> ways_out(const Step& step);

// How long a group may wait for a lock. A waiting request already holds up those behind it, unless it is one that lets
// them read and write: safety catalog, section 0, rule 2.
enum class LockWait { usual, brief, patient };

// Statements that succeed or fail together.
struct Group {
    bool transaction = true;  // false: a single statement that refuses a transaction block
    LockWait lock_wait = LockWait::usual;
    std::vector<RelationLock> first_locks;  // taken before the first step: transaction_start.hpp
    bool works_on_rows = true;              // reads, writes or indexes a table that is there
    std::vector<Step> steps;
};

// What the reader should know besides the statements.
struct PlanNote {
    std::string code;
    std::string message;
};

// A role without which the plan fails part way, and what needs it first.
struct NeededRole {
    std::string role;
    std::string needed_by;  // "owner of table public.t"
    Span span;              // where the target says so; empty in a plan that was saved
    std::string place;      // the same for the reader: "schema.sql:3:1"
};

inline constexpr int kPlanFormat = 1;

struct Plan {
    std::vector<Group> groups;
    std::vector<PlanNote> notes;
    std::map<std::string, int> unmanaged;  // kind in words -> how many, of both sides
    // Fingerprints of what the plan was made from and of what it leads to: fingerprint.hpp.
    std::string source_fingerprint, target_fingerprint;
    // What each touched object was when the plan was made: describe(id) -> fingerprint; empty text: not there.
    std::map<std::string, std::string> starting_points;
    std::string source_name, target_name;     // for the reader; never a password
    std::vector<NeededRole> roles;            // that the plan does not make itself
    std::size_t steps_of_earlier_phases = 0;  // left out by keep_phase
    // It touches dates and times, whose texts mean something else under other settings: those of session_settings.hpp.
    bool has_times = false;
    std::vector<std::string> not_brought_back;  // of a way back: losses on the way there
    std::string scratch;                        // who judged undecided expressions; empty: nobody was asked

    bool empty() const { return groups.empty(); }
    std::size_t step_count() const;
    std::size_t refused_count() const;
    const Step* first_refused() const;
};

// From here on the values that are secrets are printed.
void show_secrets(Plan& plan);

// Whether the way back of the plan undoes what the statement does.
enum class Reversal { plain, with_kept_data, none };
Reversal reversal_of(const Statement& statement);
std::string_view reversal_name(Reversal reversal);  // "reversible with kept data"

// What no way back brings back, for the reader.
std::vector<std::string> losses_of(const Plan& plan);

// Leaves out the steps of other phases, and counts those that had to come first.
void keep_phase(Plan& plan, Phase phase);

}  // namespace schemadiff
