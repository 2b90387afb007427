// Renames as statements. They run before all others, so that those speak of the new names only.
#pragma once

#include <cstddef>
#include <vector>

#include "catalog/rename.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// The statement of one of the renames, which run in this order and each change the name or the schema, not both. Its
// locks speak of the names of that moment; the source of the plan has those that all have led to.
Statement rename_statement(const EmitContext& context, const std::vector<Rename>& renames, std::size_t number);

// What the object of one of them is called when all have run.
ObjectId final_id(const std::vector<Rename>& renames, std::size_t number);

}  // namespace schemadiff
