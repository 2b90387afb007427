#include "emit/access.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/relation.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

// As the manual lists them.
constexpr std::string_view kOrder[] = {"SELECT", "INSERT",  "UPDATE",    "DELETE",  "TRUNCATE", "REFERENCES", "TRIGGER",
                                       "CREATE", "CONNECT", "TEMPORARY", "EXECUTE", "USAGE",    "MAINTAIN"};

auto rank(std::string_view privilege) {
    return std::find(std::begin(kOrder), std::end(kOrder), privilege) - std::begin(kOrder);
}

AccessKey key_of(const Grant& grant, const std::vector<std::string>& owners) {
    auto is_owner = [&](const std::string& role) {
        return std::find(owners.begin(), owners.end(), role) != owners.end();
    };
    return {is_owner(grant.grantee) ? kOwnerGrantee : grant.grantee, grant.privilege,
            is_owner(grant.grantor) ? std::string() : grant.grantor};
}

// Whoever owns an object may grant what he has. Of a column, the list says so all the same.
Access access_of(const Grant& grant, const AccessKey& key, AccessDefault defaults) {
    bool goes_without_saying = key.grantee == kOwnerGrantee && defaults != AccessDefault::nobody;
    return grant.grant_option && !goes_without_saying ? Access::pass_on : Access::use;
}

}  // namespace

AccessDefault access_default(Kind kind) {
    if (kind == Kind::column) return AccessDefault::nobody;
    if (is_routine(kind)) return AccessDefault::public_execute;
    if (kind == Kind::database) return AccessDefault::public_connect;
    bool type = is_any_of(kind, Kind::enum_type, Kind::composite_type, Kind::range_type, Kind::domain, Kind::language,
                          Kind::base_type, Kind::shell_type);
    return type ? AccessDefault::public_usage : AccessDefault::owner;
}

AccessDefault access_of_initial_schema(int server_version) {
    bool may_create = server_version > 0 && server_version < 150000;
    return may_create ? AccessDefault::public_create : AccessDefault::public_usage;
}

void AccessList::state(const Privilege& privilege, const std::vector<std::string>& owners) {
    for (const Grant& grant : privilege.revoked) stated_[key_of(grant, owners)] = {Access::none, Access::none};
    for (const Grant& grant : privilege.granted) {
        AccessKey key = key_of(grant, owners);
        // One list may hold a privilege twice, from two grantors.
        Access access = std::max(access_of(grant, key, defaults_), most(key));
        stated_[key] = {access, access};
    }
}

void AccessList::allow_for(const Privilege& privilege, const std::vector<std::string>& owners) {
    for (const Grant& grant : privilege.revoked) {
        AccessKey key = key_of(grant, owners);
        Range range{Access::none, most(key)};
        stated_[key] = range;
    }
    for (const Grant& grant : privilege.granted) {
        AccessKey key = key_of(grant, owners);
        Range range{least(key), std::max(most(key), access_of(grant, key, defaults_))};
        stated_[key] = range;
    }
}

Access AccessList::by_default(const AccessKey& key) const {
    const auto& [grantee, privilege, grantor] = key;
    if (defaults_ == AccessDefault::nobody || !grantor.empty()) return Access::none;
    if (grantee == kOwnerGrantee) return Access::use;
    if (!grantee.empty()) return Access::none;
    auto names = defaults_of_public();
    return std::find(names.begin(), names.end(), privilege) != names.end() ? Access::use : Access::none;
}

std::vector<std::string_view> AccessList::defaults_of_public() const {
    switch (defaults_) {
        case AccessDefault::nobody:
        case AccessDefault::owner: break;
        case AccessDefault::public_create: return {"CREATE", "USAGE"};
        case AccessDefault::public_usage: return {"USAGE"};
        case AccessDefault::public_execute: return {"EXECUTE"};
        case AccessDefault::public_connect: return {"CONNECT", "TEMPORARY"};
    }
    return {};
}

AccessList::Range AccessList::at(const AccessKey& key) const {
    auto found = stated_.find(key);
    if (found != stated_.end()) return found->second;
    return {by_default(key), by_default(key)};
}

Access AccessList::least(const AccessKey& key) const { return at(key).least; }
Access AccessList::most(const AccessKey& key) const { return at(key).most; }

std::vector<AccessKey> AccessList::keys() const {
    std::vector<AccessKey> keys;
    for (const auto& [key, range] : stated_) keys.push_back(key);
    for (std::string_view privilege : defaults_of_public()) keys.push_back({std::string(), std::string(privilege)});
    return keys;
}

int AccessList::distance_from_owner(const std::string& grantor, const std::string& privilege) const {
    int distance = 0;
    std::set<std::string> seen;
    for (std::string role = grantor; !role.empty() && seen.insert(role).second; ++distance) {
        auto has_option = [&](const auto& each) {
            return each.first.grantee == role && each.first.privilege == privilege &&
                   each.second.most == Access::pass_on;
        };
        auto found = std::find_if(stated_.begin(), stated_.end(), has_option);
        role = found == stated_.end() ? std::string() : found->first.grantor;
    }
    return distance;
}

namespace {

// What one statement can say, in the order in which statements have to come.
struct StepKey {
    bool revokes = false;
    int place = 0;
    AccessVerb verb = AccessVerb::grant;
    std::string grantor, grantee;
    friend auto operator<=>(const StepKey&, const StepKey&) = default;
};

}  // namespace

std::vector<AccessStep> access_steps(const AccessList& before, const AccessList& after) {
    std::set<AccessKey> keys;
    for (const AccessList* list : {&before, &after})
        for (AccessKey& key : list->keys()) keys.insert(std::move(key));
    std::map<StepKey, std::vector<std::string>> steps;
    auto add = [&](AccessVerb verb, const AccessKey& key) {
        bool revokes = is_revoke(verb);
        int distance = (revokes ? before : after).distance_from_owner(key.grantor, key.privilege);
        steps[{revokes, revokes ? -distance : distance, verb, key.grantor, key.grantee}].push_back(key.privilege);
    };
    for (const AccessKey& key : keys) {
        Access wanted = after.most(key);
        if (before.least(key) < wanted)
            add(wanted == Access::pass_on ? AccessVerb::grant_with_option : AccessVerb::grant, key);
        if (before.most(key) > wanted)
            add(wanted == Access::none ? AccessVerb::revoke : AccessVerb::revoke_option, key);
    }
    std::vector<AccessStep> result;
    for (auto& [key, privileges] : steps) {
        std::stable_sort(privileges.begin(), privileges.end(),
                         [](const auto& a, const auto& b) { return rank(a) < rank(b); });
        result.push_back({key.verb, key.grantee, std::move(privileges), key.grantor});
    }
    return result;
}

std::string grantee_in_words(const std::string& grantee) {
    if (grantee.empty()) return "everybody";
    return grantee == kOwnerGrantee ? "the owner" : "role " + grantee;
}

bool is_revoke(AccessVerb verb) { return verb == AccessVerb::revoke || verb == AccessVerb::revoke_option; }

std::string access_sql(const AccessStep& step, const std::string& object, const std::string& column,
                       const std::string& owner) {
    std::vector<std::string> privileges = step.privileges;
    if (!column.empty())
        for (std::string& privilege : privileges) privilege += " (" + quote_identifier(column) + ')';
    std::string grantee = step.grantee.empty()            ? "PUBLIC"
                          : step.grantee == kOwnerGrantee ? owner
                                                          : quote_identifier(step.grantee);
    std::string sql = is_revoke(step.verb)
                          ? fmt::format("REVOKE {}{} ON {} FROM {}",
                                        step.verb == AccessVerb::revoke_option ? "GRANT OPTION FOR " : "",
                                        join(privileges, ", "), object, grantee)
                          : fmt::format("GRANT {} ON {} TO {}{}", join(privileges, ", "), object, grantee,
                                        step.verb == AccessVerb::grant_with_option ? " WITH GRANT OPTION" : "");
    if (step.grantor.empty()) return sql;
    // GRANTED BY takes nobody but the current role.
    return fmt::format("SET ROLE {};\n{};\nRESET ROLE", quote_identifier(step.grantor), sql);
}

}  // namespace schemadiff
