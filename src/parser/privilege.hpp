// Private to src/parser. Access control lists as they grow statement by statement.
#pragma once

#include "catalog/payload.hpp"
#include "parser/elaboration.hpp"

namespace schemadiff {

// What PUBLIC may do with a new object of this kind. Source: acldefault in acl.c.
std::vector<std::string> default_privileges_of(const Elaboration& elaboration, const ObjectId& subject);
// What an object's access list begins with.
struct AclDefaults {
    std::vector<std::string> of_public;
    InitialAccess initial = {};  // of a foreign object
    bool owner_has_all = true;   // of anything but a column, and what is made in one schema

    bool hold(const std::string& grantee, const std::string& privilege) const;
};
// What GRANT ALL stands for.
std::vector<std::string> all_privileges_of(const Elaboration& elaboration, Kind kind);

struct AclChange {
    bool is_grant = true;
    bool only_grant_option = false;  // REVOKE GRANT OPTION FOR
    bool grant_option = false;       // WITH GRANT OPTION
    std::string grantee;             // empty: PUBLIC; kOwnerGrantee: the owner
    std::vector<std::string> privileges;
    std::string grantor = {};  // empty: the owner
    bool cascades = false;     // REVOKE .. CASCADE
};
void apply_change(Privilege& privilege, const AclChange& change, const AclDefaults& defaults);

}  // namespace schemadiff
