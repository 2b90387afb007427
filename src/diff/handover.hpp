// When an object cannot pass in place from what it used to what it will use.
#pragma once

#include "diff/rules.hpp"

namespace schemadiff {

// Something that the object uses leaves for good, and something that it will use takes the very same place (the primary
// key under another name, a table where a view was) or goes by the same name (an overload): it can exist with the one
// or with the other, and has to step aside between.
bool hands_over_a_place(const RuleContext& context, const ObjectId& id);

}  // namespace schemadiff
