// GRANT role TO role. Manual: sql-grant, role-membership.
#pragma once

#include "catalog/values.hpp"

namespace schemadiff {

struct RoleMembership {
    bool admin = false;
    // "true" or "false"; before PostgreSQL 16 no membership has them.
    IfStated inherit, set;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("admin", &RoleMembership::admin);
        visit("inherit", &RoleMembership::inherit);
        visit("set", &RoleMembership::set);
    }
};

}  // namespace schemadiff
