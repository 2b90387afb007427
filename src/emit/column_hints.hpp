// What the author says about the values of a column: @backfill and @using.
#pragma once

#include <string>

#include "catalog/catalog.hpp"

namespace schemadiff {

// The expression that gives existing rows their value; empty: none was given.
std::string backfill_expression(const Catalog& target, const ObjectId& column);

// The expression that converts the values, as the target says it for the way up, or the source for the way back.
std::string conversion_expression(const Catalog& source, const Catalog& target, const ObjectId& column);

}  // namespace schemadiff
