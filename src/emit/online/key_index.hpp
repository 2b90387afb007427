// R-UNIQUE and R-PK of the safety catalog: the index behind a key is built while others write, then becomes the key.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// The statements that make the constraint of a table that others use.
void add_key_over_index(const EmitContext& context, const Object& object, const Constraint& value, Statements& out);

}  // namespace schemadiff
