// What plan, apply and drift share: inputs in, plan out.
#pragma once

#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// Reads both sides and plans. The notes of the inputs have gone to standard error.
Plan make_plan(const CommandOptions& options, Inputs& inputs);

// The plan that leads back from where `make_plan` leads to, in the direct mode; what `inputs` had is brought back, but
// for the data that `forward` loses.
Plan make_undo(const CommandOptions& options, const Inputs& inputs, const Plan& forward);

}  // namespace schemadiff
