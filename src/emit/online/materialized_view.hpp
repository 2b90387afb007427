// R-MV of the safety catalog: a materialized view with another query is filled beside the one that is read, indexes
// included, and takes over its name in a moment.
#pragma once

#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

// Its indexes have no statements of their own then.
bool is_built_beside(const EmitContext& context, const ObjectId& materialized_view);

// Why it is not, for the reader; empty where nobody would want it.
std::string why_not_beside(const EmitContext& context, const ObjectId& materialized_view);

// The name that it is built under.
ObjectId name_beside(const ObjectId& materialized_view);

// `build` is the statement that makes it under that name; appended are what it needs to be complete, and the statement
// that gives it its own name. The old one goes in between.
void build_indexes_beside(const EmitContext& context, const ObjectId& id, Statement& build);
Statement& take_over_name(const EmitContext& context, const Object& object, Statements& out);

}  // namespace schemadiff
