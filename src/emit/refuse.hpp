// Which steps may not run: those that lose data without permission, and all that cannot happen without them.
#pragma once

#include <string>
#include <vector>

#include "diff/change.hpp"
#include "emit/order.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// Per statement the reason for its refusal; empty when it may run.
std::vector<std::string> find_refusals(const OrderedStatements& ordered,
                                       const std::vector<std::vector<Hazard>>& hazards, const Permissions& permissions);

}  // namespace schemadiff
