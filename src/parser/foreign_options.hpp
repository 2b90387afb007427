// Private to src/parser. OPTIONS (..) of foreign-data wrappers, servers, user mappings, foreign tables and their
// columns.
#pragma once

#include "catalog/values.hpp"
#include "parser/elaboration.hpp"

namespace schemadiff {

// "name=value", sorted by name. `stated` is what CREATE says, or the ADD, SET and DROP of an ALTER.
void change_foreign_options(Elaboration& elaboration, Options& options, const List* stated);

}  // namespace schemadiff
