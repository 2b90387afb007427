// CREATE ROLE. Roles belong to the server and not to one of its databases; they are managed where the user asks for it.
// Manual: sql-createrole.
#pragma once

#include <optional>
#include <string>

namespace schemadiff {

struct Role {
    bool superuser = false;
    bool inherit = true;
    bool create_role = false;
    bool create_database = false;
    bool login = false;
    bool replication = false;
    bool bypass_row_security = false;
    int connection_limit = -1;
    std::string valid_until;  // as the server prints it in UTC: "2030-01-01 00:00:00+00"; empty: for ever
    // Nobody reads it from a server, so that it is no difference, and no fingerprint is made of it: the new role has
    // it.
    std::optional<std::string> password;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("superuser", &Role::superuser);
        visit("inherit", &Role::inherit);
        visit("create_role", &Role::create_role);
        visit("create_database", &Role::create_database);
        visit("login", &Role::login);
        visit("replication", &Role::replication);
        visit("bypass_row_security", &Role::bypass_row_security);
        visit("connection_limit", &Role::connection_limit);
        visit("valid_until", &Role::valid_until);
    }
};

}  // namespace schemadiff
