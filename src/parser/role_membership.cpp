#include "parser/role_membership.hpp"

#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

constexpr int kOldestWithOptions = 160000;

IfStated in_words(bool value) { return std::string(value ? "true" : "false"); }

// Source: AddRoleMems. A new membership is inherited when its member is one who inherits.
void inherit_by_default(Elaboration& elaboration, const ObjectId& id, RoleMembership& membership) {
    const auto* member = elaboration.payload<Role>(make_id(Kind::role, "", id.member));
    if (member != nullptr) membership.inherit = in_words(member->inherit);
}

RoleMembership by_default(Elaboration& elaboration, const ObjectId& id) {
    RoleMembership membership;
    if (elaboration.environment.server_version < kOldestWithOptions) return membership;
    membership.set = in_words(true);
    inherit_by_default(elaboration, id, membership);
    return membership;
}

MembershipOptions membership_options(const List* list) {
    MembershipOptions options;
    for (auto* option : nodes_of<DefElem>(list)) {
        std::string_view name = option->defname;
        bool value = option_is_true(option);
        if (name == "admin") options.admin = value;
        if (name == "inherit") options.inherit = value;
        if (name == "set") options.set = value;
    }
    return options;
}

// REVOKE ADMIN OPTION FOR leaves the membership.
void revoke_membership(Elaboration& elaboration, const ObjectId& id, const MembershipOptions& options) {
    bool whole = !options.admin && !options.inherit && !options.set;
    if (whole)
        elaboration.builder.remove(id);
    else if (elaboration.builder.find(id) != nullptr)
        add_membership(elaboration, id, options);
}

}  // namespace

void add_membership(Elaboration& elaboration, const ObjectId& id, const MembershipOptions& stated) {
    const auto* present = elaboration.payload<RoleMembership>(id);
    RoleMembership membership = present == nullptr ? by_default(elaboration, id) : *present;
    if (stated.admin) membership.admin = *stated.admin;
    if (stated.inherit) membership.inherit = in_words(*stated.inherit);
    if (stated.set) membership.set = in_words(*stated.set);
    elaboration.put(id, membership);
}

void settle_memberships(Elaboration& elaboration) {
    if (elaboration.environment.server_version < kOldestWithOptions) return;
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        auto* membership = std::get_if<RoleMembership>(&elaboration.builder.at(i).payload);
        if (membership != nullptr && !membership->inherit.value)
            inherit_by_default(elaboration, elaboration.builder.at(i).id, *membership);
    }
}

void grant_role(Elaboration& elaboration, GrantRoleStmt* statement) {
    MembershipOptions options = membership_options(statement->opt);
    bool opted = elaboration.environment.opted.roles;
    for (auto* granted : nodes_of<AccessPriv>(statement->granted_roles)) {
        elaboration.result.roles.insert(granted->priv_name);
        for (auto* grantee : nodes_of<RoleSpec>(statement->grantee_roles)) {
            if (Elaboration::is_current_role(grantee))
                elaboration.undecidable(grantee->location, "a membership of the current role");
            ObjectId id = make_id(Kind::role_membership, "", granted->priv_name, elaboration.role_name(grantee));
            if (!opted) continue;
            if (statement->is_grant)
                add_membership(elaboration, id, options);
            else
                revoke_membership(elaboration, id, options);
        }
    }
    if (!opted) elaboration.builder.add_unmanaged("role membership");
}

}  // namespace schemadiff
