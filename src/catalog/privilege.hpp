// What an object's access control list grants beyond, or short of, what its kind grants by default.
// Manual: ddl-priv (table of privileges and defaults), sql-grant, sql-revoke.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace schemadiff {

struct Grant {
    std::string grantee;    // role name; empty: PUBLIC
    std::string privilege;  // "SELECT", "USAGE", ..
    bool grant_option = false;
    std::string grantor = {};  // who granted it, by an option of his own; empty: the owner
    friend auto operator<=>(const Grant&, const Grant&) = default;
};

// What the access list of a foreign object began with, beyond what its kind grants by default. Manual: pg_init_privs.
struct InitialAccess {
    std::vector<Grant> granted, revoked;
    bool is_known = true;  // false: the extension is not there yet
};

struct Privilege {
    std::vector<Grant> granted;  // sorted; without the owner's own and the kind's defaults
    std::vector<Grant> revoked;  // sorted; defaults that are not there (grantee "<owner>" stands for the owner)
    std::optional<InitialAccess> initial = {};  // of a foreign object: what the two lists go beyond

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("granted", &Privilege::granted);
        visit("revoked", &Privilege::revoked);
    }
};

// Stands for the object's owner in Privilege::revoked, so that the same list fits whoever owns the object.
inline constexpr const char* kOwnerGrantee = "<owner>";

}  // namespace schemadiff
