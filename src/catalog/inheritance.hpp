// The link between a table and a parent: INHERITS, or PARTITION OF with its bound. Manual: ddl-inherit,
// ddl-partitioning.
#pragma once

#include "catalog/object_id.hpp"
#include "catalog/values.hpp"

namespace schemadiff {

// A foreign key of a table above, and what its copy in a partition is called.
struct KeyCopy {
    ObjectId of;
    std::string name;
};

struct Inheritance {
    int position = 0;  // order of the parents of one child; not a difference
    ObjectId parent;
    Expression bound;             // "FOR VALUES FROM (..) TO (..)", "DEFAULT"; empty: plain inheritance
    bool detach_pending = false;  // DETACH .. CONCURRENTLY has begun and was stopped
    // Copies of foreign keys under names of their own; not a difference: pg_dump does not print them.
    std::vector<KeyCopy> key_copies = {};

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("parent", &Inheritance::parent);
        visit("bound", &Inheritance::bound);
        visit("detach_pending", &Inheritance::detach_pending);
    }
};

}  // namespace schemadiff
