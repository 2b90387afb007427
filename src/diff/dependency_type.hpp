// What the disturbance of a column means for what is built on it.
#pragma once

#include "catalog/catalog.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

// True when `dependency` is a column whose new type differs from the old one in more than its modifier or its
// collation.
bool changes_type_family(const RuleContext& context, const Object& dependency);

}  // namespace schemadiff
