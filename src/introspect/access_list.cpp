#include "introspect/access_list.hpp"

#include <algorithm>
#include <map>

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

// Grantee and privilege to "with grant option"; what several grantors gave is one.
using AccessList = std::map<std::pair<std::string, std::string>, bool>;

AccessList parse_access_list(const std::vector<std::string>& items) {
    AccessList list;
    for (const std::string& item : items)
        for (const Grant& grant : parse_access_item(item)) list[{grant.grantee, grant.privilege}] |= grant.grant_option;
    return list;
}

}  // namespace

std::vector<Grant> parse_access_item(std::string_view item) {
    std::string grantee;
    std::size_t at = 0;
    bool quoted = false;
    for (; at < item.size() && (quoted || item[at] != '='); ++at) {
        if (item[at] != '"') {
            grantee += item[at];
        } else if (quoted && at + 1 < item.size() && item[at + 1] == '"') {
            grantee += item[at++];
        } else {
            quoted = !quoted;
        }
    }
    std::vector<Grant> grants;
    for (++at; at < item.size() && item[at] != '/'; ++at) {
        if (item[at] == '*') {
            if (!grants.empty()) grants.back().grant_option = true;
        } else {
            grants.push_back({grantee, privilege_word(item[at]), false});
        }
    }
    return grants;
}

Privilege privileges_beyond(const std::vector<std::string>& actual, const std::vector<std::string>& defaults,
                            const std::string& owner) {
    AccessList have = parse_access_list(actual);
    AccessList usual = parse_access_list(defaults);
    Privilege privilege;
    for (const auto& [key, grant_option] : have)
        if (key.first != owner && usual.count(key) == 0)
            privilege.granted.push_back({key.first, key.second, grant_option});
    for (const auto& [key, grant_option] : usual)
        if (have.count(key) == 0)
            privilege.revoked.push_back({key.first == owner ? kOwnerGrantee : key.first, key.second, false});
    std::sort(privilege.granted.begin(), privilege.granted.end());
    std::sort(privilege.revoked.begin(), privilege.revoked.end());
    return privilege;
}

}  // namespace schemadiff
