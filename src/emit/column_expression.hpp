// Private to src/emit. GENERATED ALWAYS AS of a column that is there.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// It gets another expression, or none any more and keeps its values.
void alter_expression(const EmitContext& context, const Alteration<Column>& change, Statements& out);

}  // namespace schemadiff
