// How a transaction that may hold up others begins: with bounds of time, and with all of its locks at once, because
// waiting for the second one while holding the first is what makes deadlocks and queues. Safety catalog, 5.1 and 5.2.
#pragma once

#include <string>
#include <vector>

#include "emit/plan.hpp"

namespace schemadiff {

// The tables to lock before anything else, the one to be waited for first; empty when fewer than two need a lock that
// others notice. What the transaction itself makes, moves or drops by then is left out.
std::vector<RelationLock> find_first_locks(const Catalog& source, const std::vector<Step>& steps);

// The statements after BEGIN of a group whose lock wait is brief, without semicolons.
std::vector<std::string> transaction_start(const Group& group, int lock_timeout_ms);

}  // namespace schemadiff
