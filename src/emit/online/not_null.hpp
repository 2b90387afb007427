// R-NOTNULL of the safety catalog: a check that is validated while others write proves that no row is NULL, so that SET
// NOT NULL need not look. PostgreSQL 18 validates NOT NULL itself.
#pragma once

#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

// From PostgreSQL 18 on, NOT NULL has a name.
inline constexpr int kNotNullIsAConstraint = 180000;
// That which PostgreSQL chooses, where it is free.
std::string not_null_name(const ObjectId& column);

// For a column that is there, or that a statement before makes without NOT NULL.
void set_not_null_online(const EmitContext& context, const Object& column, Statements& out);

}  // namespace schemadiff
