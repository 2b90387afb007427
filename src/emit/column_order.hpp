// Columns stand where they were added: PostgreSQL has no statement that moves one. Reported, never a difference.
#pragma once

#include <optional>

#include "emit/emit.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// Of tables that stay and whose columns will not stand as the target has them.
std::optional<PlanNote> note_of_column_order(const EmitContext& context);

}  // namespace schemadiff
