// Read-only queries for rows that a step would fail on: safety catalog, 5.7. They run when the plan is made and again
// before the step, and tell the keys of such rows, never their other values.
#pragma once

#include <string>
#include <vector>

#include "catalog/object_id.hpp"

namespace schemadiff {

struct EmitContext;
struct Plan;
struct Statement;

struct DataCheck {
    std::string code;         // of the hazard, class F
    ObjectId object;          // of the hazard
    std::string keys;         // what a row is told by: "id", "ctid"
    std::string sql;          // without a semicolon; one column of text, at most five rows
    std::string search_path;  // in force while it runs; empty: all names are qualified
    std::vector<ObjectId> reads;
    // Whether what it reads is there, and is what it will be for the step: before all of the plan, before the group.
    bool before_plan = true, before_group = true;
};

// Rows were found: the step would fail.
struct Counterexample {
    std::string code;
    ObjectId object;
    std::string what;  // "rows with id 1, 2"
};

// For the class F hazards of the statement that a query can tell.
std::vector<DataCheck> data_checks(const EmitContext& context, const Statement& statement);

// Fills in before_plan and before_group. `renamed` are ids that the first `rename_count` steps give.
void settle_data_checks(const std::vector<ObjectId>& renamed, std::size_t rename_count, Plan& plan);

}  // namespace schemadiff
