// What applications say to a database: statements written for its tables, with values that it takes.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "introspect/session.hpp"
#include "support/rows.hpp"

namespace schemadiff::test {

struct Probe {
    RelationName relation;
    std::string sql;
};

struct Probes {
    std::vector<Probe> statements;
    std::set<std::string> foreign_keys;  // names of those that the authors of the statements know
};

struct ProbeFailure {
    Probe probe;
    std::string message;
};

// For each table: SELECT, INSERT, UPDATE, DELETE; for each view: SELECT; those of them that work here. The
// session is in a transaction.
Probes probes_that_work(Session& session);

// Those that fail here, not counting rows that are there already or that a known foreign key wants elsewhere. Nothing
// of what they do stays. The session is in a transaction.
std::vector<ProbeFailure> failures_of(Session& session, const Probes& probes);

}  // namespace schemadiff::test
