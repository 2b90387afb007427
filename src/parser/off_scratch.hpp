// Private to src/parser. What is not loaded into a scratch server, and read by the parser alone: subscriptions, which
// would talk to their publisher from there and keep the scratch database from being dropped, and security labels, whose
// providers it has not loaded.
#pragma once

#include "parser/postgres_nodes.hpp"

namespace schemadiff {

bool is_kept_off_scratch(const Node* statement);

}  // namespace schemadiff
