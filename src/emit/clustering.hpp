// Which index CLUSTER goes by: a mark that one index of a relation can have, be it behind a constraint or not.
#pragma once

#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

// `object` is the index or the constraint, `index` the name of its index.
void mark_clustered(const Object& object, const ObjectId& relation, const std::string& index, Statements& out);

// Nothing to do when another index takes the mark.
void unmark_clustered(const EmitContext& context, const Object& object, const ObjectId& relation, Statements& out);

}  // namespace schemadiff
