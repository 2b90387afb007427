// What copies of foreign keys are called in partitions.
#pragma once

#include <string>

#include "catalog/inheritance.hpp"

namespace schemadiff {

// Of this key of a table above, in the partition whose link it is.
std::string name_of_copy(const Inheritance& link, const ObjectId& key);

}  // namespace schemadiff
