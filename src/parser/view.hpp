// Private to src/parser. The query of a view as the server keeps it.
#pragma once

#include <string>

#include "parser/postgres_nodes.hpp"

namespace schemadiff {

std::string view_query_text(Node* query, const List* aliases);

}  // namespace schemadiff
