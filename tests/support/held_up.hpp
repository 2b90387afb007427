// What a statement locks that refuses to run in a transaction: it takes and gives back its locks by itself, so that
// they show only to others, while they hold it up.
#pragma once

#include <string>

#include "support/measurement.hpp"

namespace schemadiff::test {

// Runs the statement in a session that only scans. Others have transactions open in the same database, each of which
// ends as soon as the statement waits for it. Throws SqlError.
Measurement measure_held_up(Session& session, const std::string& url, const std::string& sql);

}  // namespace schemadiff::test
