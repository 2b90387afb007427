// What an object's access control list grants beyond, or short of, what its kind grants by default.
// Manual: ddl-priv (table of privileges and defaults), sql-grant, sql-revoke.
#pragma once

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

struct Privilege {
    std::vector<Grant> granted;  // sorted; without the owner's own and the kind's defaults
    std::vector<Grant> revoked;  // sorted; defaults that are not there (grantee "<owner>" stands for the owner)

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("granted", &Privilege::granted);
        visit("revoked", &Privilege::revoked);
    }
};

// Stands for the object's owner in Privilege::revoked, so that the same list fits whoever owns the object.
inline constexpr const char* kOwnerGrantee = "<owner>";

}  // namespace schemadiff
