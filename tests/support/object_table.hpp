// What the cases show of each kind of object: which properties change in place, which by leaving and coming back, and
// on which servers.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "catalog/kind.hpp"
#include "support/case.hpp"

namespace schemadiff::test {

// How a property gets its new value. `stuck`: no statement of PostgreSQL changes it in this way, and nothing is thrown
// away for its sake.
enum class Means { in_place, replacement, stuck };

struct KindRecord {
    int added = 0, removed = 0;  // in so many cases, whichever way they are run
    // Property -> major version of the server -> by what means the cases change it there. No means: no case does.
    std::map<std::string, std::map<int, std::set<Means>>> properties;
};

struct ObjectTable {
    std::map<Kind, KindRecord> kinds;
    int cases = 0;
    int unread = 0;  // cases that only a server can understand
};

ObjectTable make_object_table(const std::vector<Case>& cases);

// docs/objects.md
std::string markdown(const ObjectTable& table);

// A line for each kind that no case makes or drops, and for each property that no case changes.
std::string gaps(const ObjectTable& table);

}  // namespace schemadiff::test
