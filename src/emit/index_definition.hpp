// CREATE INDEX as it is written for an index, whatever it is called and wherever it stands.
#pragma once

#include <string>
#include <string_view>

#include "catalog/index.hpp"
#include "catalog/object_id.hpp"

namespace schemadiff {

// Under the name of `id`, on `index.relation`. `only`: without the partitions' indexes; `how`: "CONCURRENTLY " or
// nothing.
std::string index_definition(const ObjectId& id, const Index& index, bool only, std::string_view how = {});

}  // namespace schemadiff
