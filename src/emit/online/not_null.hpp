// R-NOTNULL of the safety catalog: a check that is validated while others write proves that no row is NULL, so that SET
// NOT NULL need not look. PostgreSQL 18 validates NOT NULL itself.
#pragma once

#include <string>

#include "catalog/not_null.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// The name that PostgreSQL makes up.
std::string not_null_name(const ObjectId& column);

// For a column that is there, or that a statement before makes without NOT NULL.
void set_not_null_online(const EmitContext& context, const Object& column, Statements& out);

}  // namespace schemadiff
