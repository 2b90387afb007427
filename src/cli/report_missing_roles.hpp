// Says which roles a server lacks for a plan, and where the target names them.
#pragma once

#include "base/diagnostic.hpp"
#include "emit/plan.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

// To standard error. How many there are.
std::size_t report_missing_roles(Session& session, const Plan& plan, Severity severity);

}  // namespace schemadiff
