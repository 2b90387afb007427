// The places that an object occupies and that no two objects can share: a relation's name, the one default of a column,
// the one primary key of a table. Whoever leaves such a place must do so before another takes it.
#pragma once

#include <string>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

std::vector<std::string> occupied_places(const Object& object);

}  // namespace schemadiff
