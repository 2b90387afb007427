// What CREATE OR REPLACE may do to the arguments of a function, procedure or aggregate. Manual: sql-createfunction.
#pragma once

#include <vector>

#include "catalog/function.hpp"

namespace schemadiff {

// False when PostgreSQL would refuse: another mode, a renamed input, another output, fewer defaults.
bool can_replace_arguments(const std::vector<FunctionArgument>& before, const std::vector<FunctionArgument>& after);

}  // namespace schemadiff
