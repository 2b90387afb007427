// Roles that a plan needs and its server does not have: statements that name them would fail part way.
#pragma once

#include <vector>

#include "catalog/catalog.hpp"
#include "emit/plan.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

// Those that the target does not declare, each with the first object that the plan makes or alters and that mentions
// it.
std::vector<NeededRole> needed_roles(const Plan& plan, const Catalog& target);

// In one query.
std::vector<NeededRole> find_missing_roles(Session& session, const Plan& plan);

}  // namespace schemadiff
