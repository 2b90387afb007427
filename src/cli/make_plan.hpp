// What plan, apply and drift share: inputs in, plan out.
#pragma once

#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// Reads both sides and plans. The notes of the inputs have gone to standard error.
Plan make_plan(const CommandOptions& options, Inputs& inputs);

}  // namespace schemadiff
