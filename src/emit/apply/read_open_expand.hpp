// The tables schemadiff.open, of a database between expand and contract, and schemadiff.kept, of what was put aside.
#pragma once

#include "emit/online/open_expand.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

OpenExpand read_open_expand(Session& session);

struct KeptState {
    KeptObject kept;
    std::string size;   // "24 kB", of a column from the planner's statistics; empty: not known
    std::string since;  // "2026-11-30 12:00"
    long long days = 0;
};

// What is kept, for people; throws SqlError when the role may not read it.
std::vector<KeptState> read_kept_states(Session& session);

}  // namespace schemadiff
