// @allow beside an object of schema.sql as permissions.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "catalog/hints.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// Patterns as --allow takes them: the object, and what belongs to it. `today` is "2026-12-31"; what has expired is
// reported and permits nothing.
std::vector<std::string> permissions_of(const Hints& hints, const std::string& today, Diagnostics& diagnostics);

// Reports those in force that no step of the plan needed.
void report_idle_permissions(const Hints& hints, const std::string& today, const Plan& plan, Diagnostics& diagnostics);

}  // namespace schemadiff
