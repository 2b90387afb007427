// What a tightened domain costs: PostgreSQL reads every table with a column of it under SHARE (19: SHARE UPDATE
// EXCLUSIVE), and refuses while a column holds the domain inside another type. Source: get_rels_with_domain() in
// typecmds.c.
#pragma once

#include <string_view>

#include "emit/emit.hpp"

namespace schemadiff {

// Adds the locks, the scans and, per column, a risk with `code`, and waits for columns that will no longer hold the
// domain inside another type. Nothing when this plan makes the domain.
void check_domain_users(const EmitContext& context, Statement& statement, const ObjectId& domain, std::string_view code,
                        LockMode mode);

// From the moment that the column holds a domain inside another type, the domain takes no constraints any more.
void await_domain_constraints(const EmitContext& context, Statement& statement, const ObjectId& column);

// When a domain in use is tightened: in contract, but at once when the target holds it inside another type, because
// from then on PostgreSQL refuses.
Phase tightening_phase(const EmitContext& context, const ObjectId& domain);

}  // namespace schemadiff
