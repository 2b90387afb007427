// R-TYPE of the safety catalog: where a new type would write every row of a large table under a lock, a second column
// of the new type is filled beside the first, gets all that the first one has, and takes over its name in contract.
//
// To the rest of the planner this is a column that gets another name: the plan leads to the target in which the column
// and what speaks of it have the second column's name. The statement that drops the first column gives it the right
// one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "emit/emit.hpp"

namespace schemadiff {

struct TypeSwaps {
    std::vector<ColumnPair> columns;  // those that an earlier plan has begun to change among them
    Catalog target;                   // under the names that second columns, and second types, have until contract
};
std::optional<TypeSwaps> find_type_swaps(const EmitContext& context);
// For the reader, where a rewrite is all that is left; empty: it is not, or the table need not be used meanwhile.
std::string why_converted_in_place(const EmitContext& context, const ObjectId& column);

// What has the type, or is made of it, besides columns: no second type can stand in for that. Null: nothing.
const ObjectId* user_besides_columns(const Catalog& catalog, const ObjectId& type);

// R-ENUMDROP: the name of the type that stands beside this one until contract.
ObjectId second_type(const ObjectId& type);
// From DROP TYPE of the first on, the second has its name.
void end_second_type(const ObjectId& type, Statement& drop);

// The column is added, and the trigger that fills it.
void begin_type_swap(const EmitContext& context, const ColumnPair& pair, const Column& second, Statement& add);

// From DROP COLUMN of the first column on, the second has its name.
void end_type_swap(const EmitContext& context, const ColumnPair& pair, Statement& drop);

// The target does not want the new type any more: what an earlier plan began goes with its trigger. Whether it was so.
bool give_up_type_swap(const EmitContext& context, const ObjectId& column, Statement& drop);

// Contract refuses rows whose value is none of the new type. Goes with the first column.
void refuse_what_does_not_fit(const EmitContext& context, const ColumnPair& pair, Statements& out);

// Before the statements are ordered: what names the second column runs while it has that name.
void run_before_swap(const EmitContext& context, Statements& statements);

// Once they are in order: constraints, indexes and triggers of the first column leave in the transaction in which the
// second one takes over, so that no program meets the column without them.
void bind_to_swap(const EmitContext& context, Statements& ordered);

}  // namespace schemadiff
