// Loads statements into a scratch database, in whatever order they come: what fails is tried again after the rest,
// until nothing more succeeds. Meant for databases that are thrown away: never for the user's.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "introspect/session.hpp"

namespace schemadiff {

struct LoadOptions {
    std::set<std::string> roles;         // made first where they do not exist, without login
    std::string search_path = "public";  // before any SET in the statements
};

struct LoadFailure {
    std::size_t statement = 0;  // position in the list
    std::string message;        // the server's
    std::string sqlstate;
};

// Empty result: all of it is loaded. Statements are definitions and settings: no BEGIN, no COMMIT. Bodies of functions
// are not checked. Throws Error when the connection is lost.
std::vector<LoadFailure> load_statements(Session& session, const std::vector<std::string>& statements,
                                         const LoadOptions& options = {});

}  // namespace schemadiff
