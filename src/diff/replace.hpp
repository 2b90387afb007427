// What has to leave and come back because of what happens under it.
#pragma once

#include "diff/change.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

// Adds to `changes` until nothing more follows: dependents of replaced, disturbed and removed objects, and the members
// of what is replaced.
void close_over_dependents(Changes& changes, const RuleContext& context);

}  // namespace schemadiff
