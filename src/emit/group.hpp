// Which steps succeed or fail together.
#pragma once

#include <vector>

#include "emit/emit.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// Direct: as few transactions as PostgreSQL allows. Online: a transaction is a lock lifetime, so each step is one of
// its own, except what locks nothing that others use, and what leaves and comes back.
std::vector<Group> group_steps(const Changes& changes, std::vector<Step> steps, Mode mode);

}  // namespace schemadiff
