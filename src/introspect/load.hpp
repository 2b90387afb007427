// Loads SQL into a scratch database, whatever the order of its statements.
#pragma once

#include <string>
#include <vector>

#include "introspect/session.hpp"

namespace schemadiff {

struct LoadOptions {
    std::vector<std::string> roles;  // made first, without login, when the server does not have them
};

struct LoadFailure {
    std::size_t statement = 0;  // its place in the list
    std::string message;        // the server's last word on it
};

// Statements that fail are tried again after the others, under the search_path of their own place, until no more succeed.
// What is left is returned; nothing is thrown for it. Function bodies are not checked, as when pg_dump's output is loaded.
std::vector<LoadFailure> load_statements(Session& session, const std::vector<std::string>& statements, const LoadOptions& options);

}  // namespace schemadiff
