// ALTER .. DEPENDS ON EXTENSION for what forgets it.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// CREATE OR REPLACE, and a new type of an indexed column, leave the object with no such dependency. For `change`, which
// does so with `subject`: says it again. Source: ProcedureCreate, CreateTriggerFiringOn, ATPostAlterTypeCleanup.
void restate_extension_dependency(const EmitContext& context, const Change& change, const ObjectId& subject,
                                  Statements& out);

// The same for a change of a column and all indexes on it.
void restate_dependencies_of_indexes(const EmitContext& context, const Change& change, Statements& out);

}  // namespace schemadiff
