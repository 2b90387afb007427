// Private to src/introspect. Data directories fresh from initdb, kept in the user's cache: to copy one takes a tenth of
// the time of making one. Safe when several processes do this at once, and when the cache cannot be written.
#pragma once

#include <filesystem>

#include "introspect/child_process.hpp"
#include "introspect/cluster.hpp"

namespace schemadiff {

// True when `data` now is a copy of the cached directory; false when there is none.
bool copy_from_cache(const ServerPrograms& programs, const ServerUser& user, const std::filesystem::path& data);
// Keeps a copy of `data`, which no server has used yet. Failing to is no error.
void copy_to_cache(const ServerPrograms& programs, const std::filesystem::path& data);

}  // namespace schemadiff
