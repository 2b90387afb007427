// What new code needs comes in expand. Where something has to wait for a later phase along with what it needs, or whose
// place it takes, the code has to wait as well, and the step says so (B321).
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

void notice_late_arrivals(const EmitContext& context, Statements& ordered);

}  // namespace schemadiff
