// Renames as statements. They run before all others, so that those speak of the new names only.
#pragma once

#include <cstddef>
#include <vector>

#include "catalog/rename.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// One for each of the renames, which run in this order and each change the name or the schema, not both. Their locks
// speak of the names of that moment; the source of the plan has those that all have led to.
Statements rename_statements(const EmitContext& context, const std::vector<Rename>& renames);

// What the object of one of them is called when all have run.
ObjectId final_id(const std::vector<Rename>& renames, std::size_t number);

}  // namespace schemadiff
