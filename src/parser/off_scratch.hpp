// Private to src/parser. What is not loaded into a scratch server, and read by the parser alone: subscriptions, which
// would talk to their publisher from there and keep the scratch database from being dropped, security labels, whose
// providers it has not loaded, and what reaches beyond the schemas of a database.
#pragma once

#include "parser/postgres_nodes.hpp"

namespace schemadiff {

bool is_kept_off_scratch(Node* statement);

}  // namespace schemadiff
