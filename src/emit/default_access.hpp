// What default privileges do to objects that a plan makes.
#pragma once

#include <optional>
#include <string_view>

#include "emit/access.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// "tables", "sequences", "functions", "types", "schemas": the member in a default privilege's id. Nothing for kinds
// that cannot be granted on.
std::optional<std::string_view> object_class(Kind kind);

// Lets `list` hold whatever the default privileges of either side may give to, or take from, a new object. They act
// when the role that they are for makes it, and who runs the plan is not known.
void allow_default_privileges(const EmitContext& context, const ObjectId& object, AccessList& list);

// For an object that this plan makes and about whose privileges the target says nothing: the statements that undo what
// default privileges may do to it. Nothing for other objects, and without default privileges in force.
Statements revoke_default_privileges(const EmitContext& context, const Object& object);

}  // namespace schemadiff
