// ALTER TABLE .. REPLICA IDENTITY; DEFAULT has no object. Manual: sql-altertable.
#pragma once

#include <string>

namespace schemadiff {

struct ReplicaIdentity {
    std::string identity = "full";  // "full", "nothing", "index"
    std::string index;              // its name, in the table's schema

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("identity", &ReplicaIdentity::identity);
        visit("index", &ReplicaIdentity::index);
    }
};

}  // namespace schemadiff
