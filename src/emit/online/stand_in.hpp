// The SQL that makes what stands under an old name until contract.
#pragma once

#include <string>

#include "diff/rename.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// Whether PostgreSQL has something that could stand in for the object.
bool can_stand_in_for(const Object& object);

// With its owner and privileges, which are those of what it stands for. Statements without the last semicolon.
Statement create_stand_in(const EmitContext& context, const RenamedSource& renamed, const Alias& alias);

}  // namespace schemadiff
