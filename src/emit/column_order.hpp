// Columns stand where they were added: PostgreSQL has no statement that moves one. Reported, never a difference.
#pragma once

#include <optional>
#include <string>

#include "emit/emit.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// Of tables that stay and whose columns will not stand as the target has them.
std::optional<PlanNote> note_of_column_order(const EmitContext& context);

// "(a, b)", as they will stand, where that is not the order of the target; nothing for a table that is made.
std::optional<std::string> order_that_stays(const EmitContext& context, const ObjectId& table);

}  // namespace schemadiff
