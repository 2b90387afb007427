// What lies outside of the schemas of a database, and is managed only where the user asks for it.
#pragma once

#include "catalog/object_id.hpp"

namespace schemadiff {

struct OptIns {
    bool database_settings = false;  // the database's own settings, owner, comment, privileges and limits
    bool roles = false;              // what all databases of a server share
};

// What no schema of a database holds: roles, the database itself, and what is said of them.
inline bool is_outside_of_schemas(const ObjectId& id) {
    return id.of == Kind::role || id.of == Kind::role_membership || id.of == Kind::database || id.of == Kind::setting;
}

}  // namespace schemadiff
