// Changes -> statements, each with all its facts, not yet in order.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

Statements collect_statements(const EmitContext& context);

}  // namespace schemadiff
