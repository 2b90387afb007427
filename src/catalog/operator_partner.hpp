// How operators name one another.
#pragma once

#include <string>

#include "catalog/object_id.hpp"
#include "catalog/sql_operator.hpp"

namespace schemadiff {

// "public.===", as commutator and negator of another one spell it.
std::string operator_name(const ObjectId& id);

// Whether `one` says that `other` is its commutator, or its negator.
bool names_as_commutator(const Operator& one, const ObjectId& other_id, const Operator& other);
bool names_as_negator(const Operator& one, const ObjectId& other_id, const Operator& other);

}  // namespace schemadiff
