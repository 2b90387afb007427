// A constraint as CREATE TABLE and ADD CONSTRAINT declare it.
#pragma once

#include <string>

#include "catalog/catalog.hpp"

namespace schemadiff {

// Foreign keys of partitioned tables take NOT VALID from here on.
constexpr int kPartitionedKeyNotValid = 180000;

// "CONSTRAINT users_pkey PRIMARY KEY (id)"
std::string constraint_clause(const ObjectId& id, const Constraint& constraint);
// "DEFERRABLE INITIALLY DEFERRED", "NOT DEFERRABLE"
std::string deferral_clause(const Constraint& constraint);
// "a, "B""
std::string column_list(const std::vector<std::string>& columns);

}  // namespace schemadiff
