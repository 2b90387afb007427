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
constexpr std::string_view kOrder[] = {"SELECT",  "INSERT", "UPDATE",  "DELETE", "TRUNCATE", "REFERENCES",
                                       "TRIGGER", "CREATE", "EXECUTE", "USAGE",  "MAINTAIN"};

auto rank(std::string_view privilege) {
    return std::find(std::begin(kOrder), std::end(kOrder), privilege) - std::begin(kOrder);
}

AccessKey key_of(const Grant& grant, const std::vector<std::string>& owners) {
    bool owner = std::find(owners.begin(), owners.end(), grant.grantee) != owners.end();
    return {owner ? kOwnerGrantee : grant.grantee, grant.privilege};
}

// Whoever owns an object may grant what he has.
Access access_of(const Grant& grant, const AccessKey& key) {
    return grant.grant_option && key.first != kOwnerGrantee ? Access::pass_on : Access::use;
}

}  // namespace

AccessDefault access_default(Kind kind) {
    if (kind == Kind::column) return AccessDefault::nobody;
    if (is_routine(kind)) return AccessDefault::public_execute;
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
        Access access = std::max(access_of(grant, key), most(key));
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
        Range range{least(key), std::max(most(key), access_of(grant, key))};
        stated_[key] = range;
    }
}

Access AccessList::by_default(const AccessKey& key) const {
    const auto& [grantee, privilege] = key;
    if (defaults_ == AccessDefault::nobody) return Access::none;
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
    for (std::string_view privilege : defaults_of_public()) keys.emplace_back(std::string(), privilege);
    return keys;
}

std::vector<AccessStep> access_steps(const AccessList& before, const AccessList& after) {
    std::set<AccessKey> keys;
    for (const AccessList* list : {&before, &after})
        for (AccessKey& key : list->keys()) keys.insert(std::move(key));
    std::map<std::pair<AccessVerb, std::string>, std::vector<std::string>> steps;
    for (const auto& key : keys) {
        Access wanted = after.most(key);
        if (before.least(key) < wanted)
            steps[{wanted == Access::pass_on ? AccessVerb::grant_with_option : AccessVerb::grant, key.first}].push_back(
                key.second);
        if (before.most(key) > wanted)
            steps[{wanted == Access::none ? AccessVerb::revoke : AccessVerb::revoke_option, key.first}].push_back(
                key.second);
    }
    std::vector<AccessStep> result;
    for (auto& [what, privileges] : steps) {
        std::stable_sort(privileges.begin(), privileges.end(),
                         [](const auto& a, const auto& b) { return rank(a) < rank(b); });
        result.push_back({what.first, what.second, std::move(privileges)});
    }
    return result;
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
    if (is_revoke(step.verb))
        return fmt::format("REVOKE {}{} ON {} FROM {}",
                           step.verb == AccessVerb::revoke_option ? "GRANT OPTION FOR " : "", join(privileges, ", "),
                           object, grantee);
    return fmt::format("GRANT {} ON {} TO {}{}", join(privileges, ", "), object, grantee,
                       step.verb == AccessVerb::grant_with_option ? " WITH GRANT OPTION" : "");
}

}  // namespace schemadiff
