// Changes -> Plan. A pure function: the same changes and options give the same plan, byte for byte.
#pragma once

#include "diff/change.hpp"
#include "emit/emit.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

struct PlanOptions {
    Mode mode = Mode::direct;
    RelationSizes sizes;
    Permissions permissions;
    int server_version = 0;  // server_version_num of the server that runs the plan; 0: the newest that we know
    std::string session_path = "public";  // the search_path that sessions have, for functions that the plan calls
};

Plan plan_migration(const Changes& changes, const PlanOptions& options);

}  // namespace schemadiff
