// ALTER CONSTRAINT .. [NOT] ENFORCED, since PostgreSQL 18.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// ENFORCED looks at all rows under its locks: PostgreSQL has no form that looks later.
void alter_enforcement(const EmitContext& context, const Alteration<Constraint>& change, Statements& out);

}  // namespace schemadiff
