// What has to be so before a plan may run at all: safety catalog, 5.3.
#pragma once

#include "introspect/session.hpp"

namespace schemadiff {

// Throws Error on a standby, in a session that may only read, and behind a pooler that hands each transaction to
// another session: what apply sets and locks there is somebody else's by the next statement.
void require_direct_and_writable(Session& session);

}  // namespace schemadiff
