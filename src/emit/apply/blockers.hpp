// Who would keep a group of steps waiting for its locks: safety catalog, 5.2. A request that waits holds up everybody
// behind it, so it is not made as long as somebody is known to be in the way.
#pragma once

#include <string>
#include <vector>

#include "emit/plan.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

// Sessions and prepared transactions that hold, or wait for, what conflicts with the locks of the group, in words for
// people: those whose transaction is older than a second, and autovacuum that does not give way.
std::vector<std::string> find_blockers(Session& session, const Group& group);

// Transactions anywhere in the database whose end a statement outside of transactions waits for.
std::vector<std::string> find_old_transactions(Session& session);

}  // namespace schemadiff
