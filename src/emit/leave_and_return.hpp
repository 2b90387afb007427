// Between an object's leaving and its coming back, no transaction may end: others would meet a database without it.
#pragma once

#include <cstdint>
#include <vector>

#include "emit/order.hpp"

namespace schemadiff {

// Something leaves in one statement, and it, or what takes its place, comes in a later one.
struct Absence {
    std::uint32_t leaves, returns;
};
std::vector<Absence> find_absences(const std::vector<const Statement*>& statements);

// Brings together what has to be in one transaction: what only happened to stand in between, and may take long, goes
// before or after it.
OrderedStatements shorten_absences(OrderedStatements ordered);

}  // namespace schemadiff
