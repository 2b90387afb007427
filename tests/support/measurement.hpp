// What one statement did to the relations of a database, as the server tells it: pg_locks, relfilenodes, scan counters.
#pragma once

#include <map>
#include <set>
#include <string>

#include "emit/statement.hpp"
#include "introspect/session.hpp"

namespace schemadiff::test {

// Tables, views, sequences, indexes and the like outside of system schemas. Composite types are left out: nobody waits
// for one.
struct Relation {
    std::string schema, name;
    char kind = 'r';     // pg_class.relkind
    unsigned file = 0;   // pg_class.relfilenode
    unsigned table = 0;  // of an index
    unsigned above = 0;  // what it inherits from: the first parent, or the partitioned index
    bool is_index() const { return kind == 'i' || kind == 'I'; }
    // Has rows of its own, and so can be read or rewritten.
    bool has_rows() const { return kind == 'r' || kind == 'm'; }
};
using Relations = std::map<unsigned, Relation>;  // by oid

Relations read_relations(Session& session);

struct Measurement {
    Relations before, after;
    std::map<unsigned, LockMode> locks;  // strongest mode of each relation
    std::set<unsigned> scans;            // relations that a sequential scan went through
};

// Runs the statement in a transaction of its own, with nothing but sequential scans to look rows up. Throws SqlError.
Measurement measure(Session& session, const std::string& sql);

}  // namespace schemadiff::test
