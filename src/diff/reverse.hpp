// The way back: what a plan leads to as a source, and what it started from as a target.
#pragma once

#include <vector>

#include "catalog/catalog.hpp"
#include "diff/rename.hpp"

namespace schemadiff {

// The target under the names of the source, with what the target leaves open as the source has it. `source` is the one
// that `renamed` led to; `more`: what changed its name by other means than a rename.
RenamedSource reverse_source(const Catalog& source, const Catalog& target, const RenamedSource& renamed,
                             const std::vector<Rename>& more);

}  // namespace schemadiff
