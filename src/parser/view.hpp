// Private to src/parser. The query of a view as the server keeps it.
#pragma once

#include <string>

#include "parser/elaboration.hpp"

namespace schemadiff {

// `query` is part of the statement that runs now.
std::string view_query_text(const Elaboration& elaboration, Node* query, const List* aliases);

// "*" means the columns at the time of CREATE VIEW: a column that comes later is not among them.
void refuse_when_starred(Elaboration& elaboration, const Relation& relation);

}  // namespace schemadiff
