// How much an object of one catalog looks like one of another that has another name: whether it may be the same thing.
#pragma once

#include <string>

#include "catalog/catalog.hpp"

namespace schemadiff {

// Higher is more alike. Of two relations, the columns that they share against those that they do not; of others, 1 when
// the definitions are equal. Of parts (labels, attributes): 1 at the same place of the whole.
int likeness(const Catalog& before, const ObjectId& id_before, const Catalog& after, const ObjectId& id_after,
             const std::string& part_before = {}, const std::string& part_after = {});

}  // namespace schemadiff
