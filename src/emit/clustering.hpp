// ALTER TABLE .. CLUSTER ON: a table has one such index at most, and naming another one takes the mark off the first.
#pragma once

#include "catalog/catalog.hpp"

namespace schemadiff {

// Some index or key of the relation bears the mark.
bool is_clustered(const Catalog& catalog, const ObjectId& relation);

}  // namespace schemadiff
