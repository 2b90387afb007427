// Which steps succeed or fail together.
#pragma once

#include <vector>

#include "emit/emit.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// Boundaries that no transaction may end at; [i] is the one between statements i - 1 and i. Direct: all of them, for as
// few transactions as PostgreSQL allows. Online: a transaction is a lock lifetime, so each statement has its own,
// except what locks nothing that others use, and what leaves and comes back. What would run outside of a transaction
// and is bound to another one gets its plain form.
std::vector<bool> bind_statements(Statements& ordered, Mode mode);

// `bound`: what bind_statements said of them.
std::vector<Group> group_steps(const Changes& changes, std::vector<Step> steps, const std::vector<bool>& bound,
                               Mode mode);

}  // namespace schemadiff
