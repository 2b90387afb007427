// The way back: what a plan leads to as a source, and what it started from as a target.
#pragma once

#include <vector>

#include "catalog/catalog.hpp"
#include "diff/rename.hpp"

namespace schemadiff {

// What the plan leads to: the target, with what it leaves open as the source has it. `source` is the one that renames
// led to.
Catalog with_what_is_left_open(const Catalog& source, const Catalog& target);

// That under the names of the source. `more`: what changed its name by other means than a rename.
RenamedSource reverse_source(const Catalog& reached, const RenamedSource& renamed, const std::vector<Rename>& more);

}  // namespace schemadiff
