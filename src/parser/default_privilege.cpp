#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/privilege.hpp"

namespace schemadiff {

namespace {

struct ObjectClass {
    ObjectType type;
    const char* word;
    Kind kind;  // one that has the class's privileges
};

constexpr ObjectClass kClasses[] = {
    {OBJECT_TABLE, "tables", Kind::table},          {OBJECT_SEQUENCE, "sequences", Kind::sequence},
    {OBJECT_FUNCTION, "functions", Kind::function}, {OBJECT_ROUTINE, "functions", Kind::function},
    {OBJECT_TYPE, "types", Kind::domain},           {OBJECT_SCHEMA, "schemas", Kind::schema},
};

std::string class_of(Kind kind) {
    switch (kind) {
        case Kind::table:
        case Kind::view:
        case Kind::materialized_view: return "tables";
        case Kind::identity:
        case Kind::sequence: return "sequences";
        case Kind::function:
        case Kind::aggregate: return "functions";
        case Kind::enum_type:
        case Kind::composite_type:
        case Kind::range_type:
        case Kind::base_type:
        case Kind::domain: return "types";
        case Kind::schema: return "schemas";
        default: return {};
    }
}

void change_defaults(Elaboration& elaboration, const ObjectId& id, Kind kind, const GrantStmt* action,
                     const std::string& role) {
    auto* stored = elaboration.payload<DefaultPrivilege>(id);
    DefaultPrivilege fresh = stored == nullptr ? DefaultPrivilege{} : *stored;
    // In one schema, defaults only add to those of the kind: nothing can be missing.
    bool global = id.schema.empty();
    auto defaults = global ? default_privileges_of(elaboration, make_id(kind, "", "")) : std::vector<std::string>{};
    for (auto* spec : nodes_of<RoleSpec>(action->grantees)) {
        AclChange change;
        change.is_grant = action->is_grant;
        change.grant_option = action->is_grant && action->grant_option;
        change.only_grant_option = !action->is_grant && action->grant_option;
        change.grantee = elaboration.grantee(spec);
        if (!role.empty() && change.grantee == role) change.grantee = kOwnerGrantee;
        for (auto* each : nodes_of<AccessPriv>(action->privileges)) {
            std::string name = text_of(each->priv_name);
            for (char& c : name) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
            change.privileges.push_back(name);
        }
        if (action->privileges == nullptr) change.privileges = all_privileges_of(elaboration, kind);
        apply_change(fresh.privileges, change, {defaults, {}, global});
    }
    if (fresh.privileges.granted.empty() && fresh.privileges.revoked.empty())
        elaboration.builder.remove(id);
    else
        elaboration.put(id, std::move(fresh));
}

}  // namespace

void alter_default_privileges(Elaboration& elaboration, AlterDefaultPrivilegesStmt* statement) {
    std::vector<std::string> roles{elaboration.acting_role()};
    std::vector<std::string> schemas{""};
    for (auto* option : nodes_of<DefElem>(statement->options)) {
        std::string word = option->defname;
        if (word == "schemas") schemas = strings(reinterpret_cast<List*>(option->arg));
        if (word != "roles") continue;
        roles.clear();
        for (auto* role : nodes_of<RoleSpec>(reinterpret_cast<List*>(option->arg)))
            roles.push_back(Elaboration::is_current_role(role) ? elaboration.acting_role()
                                                               : elaboration.role_name(role));
    }
    for (const ObjectClass& each : kClasses) {
        if (each.type != statement->action->objtype) continue;
        for (const std::string& role : roles)
            for (const std::string& schema : schemas)
                change_defaults(elaboration, make_id(Kind::default_privilege, schema, role, each.word), each.kind,
                                statement->action, role);
        return;
    }
    elaboration.undecidable(-1, "default privileges for this class of objects are not understood");
}

void apply_default_privileges(Elaboration& elaboration, const ObjectId& made) {
    std::string word = class_of(made.kind);
    if (word.empty()) return;
    Privilege given;
    for (const std::string& schema : {std::string(), made.schema}) {
        auto* defaults = elaboration.payload<DefaultPrivilege>(
            make_id(Kind::default_privilege, schema, elaboration.acting_role(), word));
        if (defaults == nullptr || (schema.empty() && made.schema.empty() && !given.granted.empty())) continue;
        for (const Grant& grant : defaults->privileges.granted)
            apply_change(given, {true, false, grant.grant_option, grant.grantee, {grant.privilege}},
                         {default_privileges_of(elaboration, made)});
        for (const Grant& grant : defaults->privileges.revoked)
            apply_change(given, {false, false, false, grant.grantee, {grant.privilege}},
                         {default_privileges_of(elaboration, made)});
    }
    if (!given.granted.empty() || !given.revoked.empty())
        elaboration.put(satellite_id(Kind::privilege, made), std::move(given));
}

}  // namespace schemadiff
