// Private to src/parser. Memberships, as GRANT and CREATE ROLE make them.
#pragma once

#include <optional>

#include "parser/elaboration.hpp"

namespace schemadiff {

// What a statement says; the rest stays, or is what it is by default.
struct MembershipOptions {
    std::optional<bool> admin, inherit, set;
};
void add_membership(Elaboration& elaboration, const ObjectId& id, const MembershipOptions& stated);
// Of those whose members are declared behind them.
void settle_memberships(Elaboration& elaboration);

}  // namespace schemadiff
