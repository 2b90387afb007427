// Private to src/parser. Taking objects out again and giving them other names, with all that hangs on them.
#pragma once

#include "catalog/payload.hpp"
#include "parser/elaboration.hpp"

namespace schemadiff {

// Columns of a table, defaults of a column, tables of a publication ..
std::vector<ObjectId> members_of(Elaboration& elaboration, const ObjectId& owner);
// Removes the object and its members (columns, defaults, comments ..), and forgets their names.
void remove_object(Elaboration& elaboration, const ObjectId& id);
void remove_satellites(Elaboration& elaboration, const ObjectId& id);
// Gives the object and its members another identity, in ids and payloads.
void rename_everywhere(Elaboration& elaboration, const ObjectId& from, const ObjectId& to);
// True when the text of some expression names it: then a new name would leave that text wrong.
bool is_named_in_text(Elaboration& elaboration, const std::string& name);

}  // namespace schemadiff
