// An ordered migration as a value: it can be printed, written, read back and applied elsewhere.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "emit/hazards.hpp"
#include "emit/statement.hpp"

namespace schemadiff {

struct Step {
    Statement statement;
    std::vector<Hazard> hazards;
    bool refused = false;
    std::string refusal;  // why: a hazard without permission, or the refused step that this one needs
};

// Statements that succeed or fail together.
struct Group {
    bool transaction = true;  // false: a single statement that refuses a transaction block
    std::vector<Step> steps;
};

// What the reader should know besides the statements.
struct PlanNote {
    std::string code;
    std::string message;
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
    std::string source_name, target_name;  // for the reader; never a password
    std::string scratch;                   // who judged undecided expressions; empty: nobody was asked

    bool empty() const { return groups.empty(); }
    std::size_t step_count() const;
    std::size_t refused_count() const;
    const Step* first_refused() const;
};

// Leaves out the steps of other phases.
void keep_phase(Plan& plan, Phase phase);

}  // namespace schemadiff
