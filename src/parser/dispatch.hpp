// Private to src/parser. Which function elaborates which statement.
#pragma once

#include "parser/elaboration.hpp"

namespace schemadiff {

void elaborate_statement(Elaboration& elaboration, Node* statement);

}  // namespace schemadiff
