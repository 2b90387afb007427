// Renames as statements. They run before all others, so that those speak of the new names only.
#pragma once

#include "catalog/rename.hpp"
#include "emit/statement.hpp"

namespace schemadiff {

// The rename changes the name or the schema, not both.
Statement rename_statement(const Rename& rename);

}  // namespace schemadiff
