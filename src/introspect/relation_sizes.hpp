// How large relations are now: whether locking them for a change is a matter of a moment.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "catalog/object_id.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

// Bytes of the rows of each table or materialized view and of all below it, in one round trip. One that is not there,
// or that somebody holds so that it cannot be looked at, has no entry.
std::map<ObjectId, std::int64_t> relation_sizes(Session& session, const std::vector<ObjectId>& relations);

}  // namespace schemadiff
