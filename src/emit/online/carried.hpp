// What differs in nothing but the name of a column that has two names until contract: a policy, a trigger, a check.
// Nobody notices that.
#pragma once

#include <set>
#include <vector>

#include "diff/change.hpp"
#include "emit/online/open_expand.hpp"

namespace schemadiff {

std::set<ObjectId> carried_along(const Changes& changes, const std::vector<ColumnPair>& pairs, int server_version);

}  // namespace schemadiff
