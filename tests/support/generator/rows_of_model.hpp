// Rows for the tables of a model.
#pragma once

#include <string>

#include "support/generator/model.hpp"

namespace schemadiff::test {

// A script for psql, which goes on where a constraint does not take a row.
std::string insert_rows(const Model& model);

}  // namespace schemadiff::test
