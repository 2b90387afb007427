// ALTER DEFAULT PRIVILEGES of one role for one class of objects, in one schema or in all. Manual:
// sql-alterdefaultprivileges.
#pragma once

#include "catalog/privilege.hpp"

namespace schemadiff {

struct DefaultPrivilege {
    Privilege privileges;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("privileges", &DefaultPrivilege::privileges);
    }
};

inline bool operator==(const Privilege& a, const Privilege& b) {
    return a.granted == b.granted && a.revoked == b.revoked;
}

}  // namespace schemadiff
