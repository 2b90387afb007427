// The primary key of a table.
#pragma once

#include "catalog/catalog.hpp"

namespace schemadiff {

// Null: the table has none, or is not there.
const Object* primary_key_of(const Catalog& catalog, const ObjectId& table);

// Columns of a primary key are NOT NULL without a word.
bool is_in_primary_key(const Catalog& catalog, const ObjectId& column);

}  // namespace schemadiff
