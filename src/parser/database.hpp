// Private to src/parser. The one database that a text speaks of, and which statements reach beyond its schemas.
#pragma once

#include "parser/elaboration.hpp"

namespace schemadiff {

// Its id, under the name that it has where the plan runs: that of the live database, where there is one. Reports a text
// that names two databases, and warns where the names differ.
ObjectId database_named(Elaboration& elaboration, const std::string& written);

// Whether the statement is about the database itself, or about what all databases of a server share.
bool reaches_beyond_schemas(Node* statement);

}  // namespace schemadiff
