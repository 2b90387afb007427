// R-IDENTITY of the safety catalog: a column that is to number the rows of a table in use takes its numbers from a
// helper's sequence at first, for new rows and for those that are there, and becomes an identity column, which would
// rewrite the table at once, when all rows have one.
#pragma once

#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

// From this version on, partitions have the identity of the partitioned table.
inline constexpr int kPartitionsFollowSince = 170000;

// A new identity column that this plan makes in this way.
bool is_numbered_apart(const EmitContext& context, const ObjectId& column);
// An earlier plan began it.
bool has_numbers(const EmitContext& context, const ObjectId& column);

std::string next_number(const ObjectId& column);                                 // an expression
std::string create_numbers(const EmitContext& context, const ObjectId& column);  // statements, without the last ;
// Moves a sequence to where another one stands. Both are qualified and quoted.
std::string go_on_from(const std::string& other, const std::string& sequence);
std::string go_on_with_numbers(const ObjectId& column, const std::string& sequence);
std::string drop_numbers(const ObjectId& column);

}  // namespace schemadiff
