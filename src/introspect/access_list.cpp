#include "introspect/access_list.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/error.hpp"

namespace schemadiff {

namespace {

const char* privilege_word(char letter) {
    switch (letter) {
        case 'r': return "SELECT";
        case 'a': return "INSERT";
        case 'w': return "UPDATE";
        case 'd': return "DELETE";
        case 'D': return "TRUNCATE";
        case 'x': return "REFERENCES";
        case 't': return "TRIGGER";
        case 'm': return "MAINTAIN";
        case 'X': return "EXECUTE";
        case 'U': return "USAGE";
        case 'C': return "CREATE";
        case 'c': return "CONNECT";
        case 'T': return "TEMPORARY";
        case 's': return "SET";
        case 'A': return "ALTER SYSTEM";
        default:
            throw Error(std::string("the server speaks of a privilege \"") + letter +
                        "\" that schemadiff does not know");
    }
}

// Grantee, privilege and grantor to "with grant option".
using AccessList = std::map<std::tuple<std::string, std::string, std::string>, bool>;

AccessList parse_access_list(const std::vector<std::string>& items, const std::string& owner) {
    AccessList list;
    for (const std::string& item : items)
        for (const Grant& grant : parse_access_item(item))
            list[{grant.grantee, grant.privilege, grant.grantor == owner ? std::string() : grant.grantor}] |=
                grant.grant_option;
    return list;
}

// Up to `end`, which may stand in quotes as part of the name.
std::string parse_role(std::string_view item, std::size_t& at, char end) {
    std::string role;
    bool quoted = false;
    for (; at < item.size() && (quoted || item[at] != end); ++at) {
        if (item[at] != '"') {
            role += item[at];
        } else if (quoted && at + 1 < item.size() && item[at + 1] == '"') {
            role += item[at++];
        } else {
            quoted = !quoted;
        }
    }
    return role;
}

}  // namespace

std::vector<Grant> parse_access_item(std::string_view item) {
    std::size_t at = 0;
    std::string grantee = parse_role(item, at, '=');
    std::vector<Grant> grants;
    for (++at; at < item.size() && item[at] != '/'; ++at) {
        if (item[at] == '*') {
            if (!grants.empty()) grants.back().grant_option = true;
        } else {
            grants.push_back({grantee, privilege_word(item[at]), false});
        }
    }
    std::string grantor = parse_role(item, ++at, '\0');
    for (Grant& grant : grants) grant.grantor = grantor;
    return grants;
}

Privilege privileges_beyond(const std::vector<std::string>& actual, const std::vector<std::string>& defaults,
                            const std::string& owner, OwnerHas owner_has) {
    AccessList have = parse_access_list(actual, owner);
    AccessList usual = parse_access_list(defaults, owner);
    Privilege privilege;
    for (const auto& [key, grant_option] : have) {
        const auto& [grantee, word, grantor] = key;
        bool of_owner = grantee == owner;
        if (usual.count(key) > 0 || (of_owner && owner_has == OwnerHas::everything)) continue;
        privilege.granted.push_back({of_owner ? kOwnerGrantee : grantee, word, grant_option, grantor});
    }
    for (const auto& [key, grant_option] : usual) {
        const auto& [grantee, word, grantor] = key;
        if (have.count(key) == 0)
            privilege.revoked.push_back({grantee == owner ? kOwnerGrantee : grantee, word, false});
    }
    std::sort(privilege.granted.begin(), privilege.granted.end());
    std::sort(privilege.revoked.begin(), privilege.revoked.end());
    return privilege;
}

}  // namespace schemadiff
