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
    std::map<unsigned, LockMode> held;   // those that the transaction had before the statement
    std::set<unsigned> scans;            // relations that a sequential scan went through
    bool knows_scans = true;

    // Whether the statement has asked for the lock, and not one before it.
    bool is_taken(unsigned relation, LockMode mode) const;
};

// Sequential scans are what is counted: rows are looked up in no other way from here on.
void scan_only(Session& session);

// Runs the statement in the open transaction of a session that only scans. Throws SqlError.
Measurement measure(Session& session, const std::string& sql);

// What the process holds or waits for: the strongest mode of each relation.
std::map<unsigned, LockMode> read_locks(Session& session, const std::string& process);

}  // namespace schemadiff::test
