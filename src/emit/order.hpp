// The one order of a plan's statements. Edges come from what statements produce, consume, destroy and vacate, and from
// what the catalogs know about who needs whom; ties are broken by phase, kind and name.
#pragma once

#include <cstdint>
#include <vector>

#include "diff/change.hpp"
#include "emit/statement.hpp"

namespace schemadiff {

struct OrderedStatements {
    std::vector<Statement> statements;
    // Per statement, which earlier ones must come before it.
    std::vector<std::vector<std::uint32_t>> predecessors;
};

// What needs a statement of a later phase waits for that phase, and what leaves and comes back does both in one, so
// that each phase can run on its own. Throws Error that names every cycle by its path when there is no order.
OrderedStatements order_statements(const Changes& changes, std::vector<Statement> statements);

}  // namespace schemadiff
