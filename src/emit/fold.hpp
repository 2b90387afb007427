// Makes a plan read as a person would write it, after the order is fixed: defaults and constraints move into the CREATE
// TABLE that they belong to, neighbouring ALTER TABLEs of one table become one. Never changes what happens.
#pragma once

#include "emit/order.hpp"

namespace schemadiff {

OrderedStatements fold_statements(OrderedStatements ordered);

}  // namespace schemadiff
