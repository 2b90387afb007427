// VALIDATE CONSTRAINT: of what was added NOT VALID, and of what children get from above.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

void validate_constraint(const EmitContext& context, const Object& object, const Constraint& value, Statements& out);

// A child that is made under a check that is NOT VALID has it valid; one that was there before has it as it is.
void validate_what_came(const EmitContext& context, const Object& object, const Constraint& value, Statements& out);

// Those of children leave with the parent's and come back with it, as it is, and stay valid in the target.
void validate_checks_of_children(const EmitContext& context, const ObjectId& id, const Constraint& value,
                                 Statements& out);

}  // namespace schemadiff
