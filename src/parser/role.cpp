#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/moment.hpp"
#include "parser/role_membership.hpp"
#include "parser/secrets.hpp"

namespace schemadiff {

namespace {

struct Attribute {
    std::string_view option;
    bool Role::*value;
};

// Source: CreateRole and AlterRole in user.c.
constexpr Attribute kAttributes[] = {
    {"superuser", &Role::superuser},           {"inherit", &Role::inherit}, {"createrole", &Role::create_role},
    {"createdb", &Role::create_database},      {"canlogin", &Role::login},  {"isreplication", &Role::replication},
    {"bypassrls", &Role::bypass_row_security},
};

std::string moment_of(Elaboration& elaboration, const DefElem* option) {
    std::string written = option_value(option);
    if (auto moment = moment_in_utc(written)) return *moment;
    elaboration.wrong("valid-until", option->location, "VALID UNTIL " + quote_literal(written) + " is not understood",
                      "write it as '2030-01-01 00:00:00+00'");
}

// False for what is no attribute of the role itself.
bool apply_attribute(Elaboration& elaboration, Role& role, const DefElem* option) {
    std::string_view name = option->defname;
    for (const Attribute& attribute : kAttributes) {
        if (attribute.option != name) continue;
        role.*attribute.value = option_is_true(option);
        return true;
    }
    if (name == "connectionlimit")
        role.connection_limit = std::atoi(option_value(option).c_str());
    else if (name == "validUntil")
        role.valid_until = moment_of(elaboration, option);
    else if (name == "password" && option->arg == nullptr)
        role.password.reset();
    else if (name == "password")
        role.password = strVal(option->arg);
    else
        return name == "sysid";  // means nothing any more
    return true;
}

std::vector<std::string> role_names(Elaboration& elaboration, const DefElem* option) {
    std::vector<std::string> names;
    for (auto* role : nodes_of<RoleSpec>(reinterpret_cast<List*>(option->arg))) {
        if (Elaboration::is_current_role(role))
            elaboration.undecidable(role->location, "a membership of the current role");
        names.push_back(elaboration.role_name(role));
    }
    return names;
}

// IN ROLE, ROLE and ADMIN of CREATE ROLE; USER of ALTER GROUP, which may take away.
void apply_memberships(Elaboration& elaboration, const std::string& role, const DefElem* option, bool adds) {
    std::string_view name = option->defname;
    for (const std::string& other : role_names(elaboration, option)) {
        ObjectId id = name == "addroleto" ? make_id(Kind::role_membership, "", other, role)
                                          : make_id(Kind::role_membership, "", role, other);
        if (!adds)
            elaboration.builder.remove(id);
        else
            add_membership(elaboration, id, {name == "adminmembers" ? std::optional(true) : std::nullopt, {}, {}});
    }
}

void apply_options(Elaboration& elaboration, const ObjectId& id, const List* options, bool adds) {
    for (auto* option : nodes_of<DefElem>(options))
        if (!apply_attribute(elaboration, elaboration.require<Role>(id), option))
            apply_memberships(elaboration, id.name, option, adds);
}

std::string altered_role(Elaboration& elaboration, const RoleSpec* role) {
    if (Elaboration::is_current_role(role)) elaboration.undecidable(role->location, "ALTER ROLE of the current role");
    return elaboration.role_name(role);
}

// With what is said of it, and what it belongs to.
void forget_role(Elaboration& elaboration, const std::string& name) {
    std::vector<ObjectId> gone;
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        const ObjectId& id = elaboration.builder.at(i).id;
        if (elaboration.builder.is_removed(i)) continue;
        bool own = (id.of == Kind::role || id.of == Kind::setting || id.of == Kind::role_membership) && id.name == name;
        if (own || (id.of == Kind::role_membership && id.member == name)) gone.push_back(id);
    }
    for (const ObjectId& id : gone) elaboration.builder.remove(id);
}

}  // namespace

void create_role(Elaboration& elaboration, CreateRoleStmt* statement) {
    elaboration.result.roles.insert(statement->role);
    if (!elaboration.environment.opted.roles) {
        elaboration.builder.add_unmanaged("role");
        return;
    }
    keeping_secrets([&] {
        ObjectId id = make_id(Kind::role, "", statement->role);
        Role role;
        role.login = statement->stmt_type == ROLESTMT_USER;
        elaboration.add(id, role);
        apply_options(elaboration, id, statement->options, true);
        elaboration.touch(id.name);
    });
}

void alter_role(Elaboration& elaboration, AlterRoleStmt* statement) {
    if (!elaboration.environment.opted.roles) {
        ++elaboration.not_schema["ALTER ROLE"];
        return;
    }
    keeping_secrets([&] {
        ObjectId id = make_id(Kind::role, "", altered_role(elaboration, statement->role));
        elaboration.require<Role>(id);
        apply_options(elaboration, id, statement->options, statement->action > 0);
    });
}

void drop_role(Elaboration& elaboration, DropRoleStmt* statement) {
    if (!elaboration.environment.opted.roles) {
        ++elaboration.not_schema["DROP ROLE"];
        return;
    }
    for (auto* role : nodes_of<RoleSpec>(statement->roles)) {
        ObjectId id = make_id(Kind::role, "", altered_role(elaboration, role));
        if (elaboration.builder.find(id) == nullptr && !statement->missing_ok)
            elaboration.not_yet("unknown-object", role->location, id.name, describe(id) + " does not exist");
        forget_role(elaboration, id.name);
    }
}

}  // namespace schemadiff
