#include "parser/privilege.hpp"

#include <algorithm>

#include "parser/foreign_object.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

std::vector<std::string> default_privileges_of(const Elaboration& elaboration, const ObjectId& subject) {
    switch (subject.kind) {
        case Kind::function:
        case Kind::aggregate: return {"EXECUTE"};
        case Kind::language:
        case Kind::enum_type:
        case Kind::composite_type:
        case Kind::range_type:
        case Kind::base_type:
        case Kind::shell_type:
        case Kind::domain: return {"USAGE"};
        case Kind::database: return {"CONNECT", "TEMPORARY"};
        case Kind::schema:
            // initdb grants on "public"; since PostgreSQL 15 without CREATE.
            if (subject.name != "public") return {};
            return elaboration.environment.server_version >= 150000 ? std::vector<std::string>{"USAGE"}
                                                                    : std::vector<std::string>{"CREATE", "USAGE"};
        default: return {};
    }
}

std::vector<std::string> all_privileges_of(const Elaboration& elaboration, Kind kind) {
    switch (kind) {
        case Kind::schema: return {"CREATE", "USAGE"};
        case Kind::database: return {"CONNECT", "CREATE", "TEMPORARY"};
        case Kind::function:
        case Kind::aggregate: return {"EXECUTE"};
        case Kind::identity:
        case Kind::sequence: return {"SELECT", "UPDATE", "USAGE"};
        case Kind::column: return {"INSERT", "REFERENCES", "SELECT", "UPDATE"};
        case Kind::table:
        case Kind::view:
        case Kind::materialized_view: {
            std::vector<std::string> all{"DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE"};
            if (elaboration.environment.server_version >= 170000) all.emplace_back("MAINTAIN");
            return all;
        }
        default: return {"USAGE"};
    }
}

namespace {

bool contains(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

auto find_grant(std::vector<Grant>& grants, const AclChange& change, const std::string& privilege) {
    return std::find_if(grants.begin(), grants.end(), [&](const Grant& each) {
        return each.grantee == change.grantee && each.privilege == privilege && each.grantor == change.grantor;
    });
}

void insert_sorted(std::vector<Grant>& grants, Grant grant) {
    grants.insert(std::upper_bound(grants.begin(), grants.end(), grant), std::move(grant));
}

void grant_one(Privilege& state, const AclChange& change, const std::string& privilege, bool is_default) {
    auto missing = find_grant(state.revoked, change, privilege);
    if (missing != state.revoked.end()) state.revoked.erase(missing);
    if (is_default) return;
    auto present = find_grant(state.granted, change, privilege);
    bool with_option = change.grant_option;
    if (present != state.granted.end()) {
        with_option |= present->grant_option;
        state.granted.erase(present);
    }
    insert_sorted(state.granted, {change.grantee, privilege, with_option, change.grantor});
}

// Source: recursive_revoke. What a role granted goes when it may not grant any more.
void take_back_from_others(Privilege& state, const std::string& grantor, const std::string& privilege) {
    auto may_grant = [&](const Grant& each) {
        return each.grantee == grantor && each.privilege == privilege && each.grant_option;
    };
    if (std::any_of(state.granted.begin(), state.granted.end(), may_grant)) return;
    std::vector<std::string> losers;
    std::erase_if(state.granted, [&](const Grant& each) {
        bool gone = each.grantor == grantor && each.privilege == privilege;
        if (gone) losers.push_back(each.grantee);
        return gone;
    });
    for (const std::string& loser : losers) take_back_from_others(state, loser, privilege);
}

void revoke_one(Privilege& state, const AclChange& change, const std::string& privilege, bool is_default) {
    auto present = find_grant(state.granted, change, privilege);
    if (present != state.granted.end()) {
        if (change.only_grant_option)
            present->grant_option = false;
        else
            state.granted.erase(present);
        if (change.cascades) take_back_from_others(state, change.grantee, privilege);
        return;
    }
    if (!is_default || change.only_grant_option) return;
    if (find_grant(state.revoked, change, privilege) == state.revoked.end())
        insert_sorted(state.revoked, {change.grantee, privilege, false});
}

}  // namespace

bool AclDefaults::hold(const std::string& grantee, const std::string& privilege) const {
    auto is_meant = [&](const Grant& grant) { return grant.grantee == grantee && grant.privilege == privilege; };
    if (std::any_of(initial.revoked.begin(), initial.revoked.end(), is_meant)) return false;
    if (std::any_of(initial.granted.begin(), initial.granted.end(), is_meant)) return true;
    return (grantee == kOwnerGrantee && owner_has_all) || (grantee.empty() && contains(of_public, privilege));
}

void apply_change(Privilege& state, const AclChange& change, const AclDefaults& defaults) {
    for (const std::string& privilege : change.privileges) {
        bool may_hold = !change.is_grant && !defaults.initial.is_known;
        bool is_default = change.grantor.empty() && (may_hold || defaults.hold(change.grantee, privilege));
        if (change.is_grant)
            grant_one(state, change, privilege, is_default);
        else
            revoke_one(state, change, privilege, is_default);
    }
}

namespace {

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

// Source: select_best_grantor. Who has been given the right to grant does so himself; a superuser and the members of
// the owner do it in the owner's place. For a column, the right to grant on its table will do.
std::string grantor_of(Elaboration& elaboration, const ObjectId& subject, const std::string& privilege) {
    const std::string& actor = elaboration.role;
    if (actor.empty()) return {};
    for (const ObjectId& each : {subject, whole_of(subject)}) {
        const auto* state = elaboration.payload<Privilege>(satellite_id(Kind::privilege, each));
        if (state == nullptr) continue;
        for (const Grant& grant : state->granted)
            if (grant.grantee == actor && grant.privilege == privilege && grant.grant_option) return actor;
    }
    return {};
}

void change_acl(Elaboration& elaboration, const ObjectId& subject, AclChange change) {
    auto* owner = elaboration.payload<Owner>(satellite_id(Kind::owner, whole_of(subject)));
    bool foreign = is_foreign(elaboration, subject);
    std::string owning_role = foreign ? foreign_owner_of(elaboration, subject) : owner != nullptr ? owner->role : "";
    if (!owning_role.empty() && owning_role == change.grantee) change.grantee = kOwnerGrantee;
    ObjectId id = satellite_id(Kind::privilege, subject);
    auto* state = elaboration.payload<Privilege>(id);
    Privilege fresh = state == nullptr ? Privilege{} : *state;
    AclDefaults defaults{default_privileges_of(elaboration, subject), {}, subject.kind != Kind::column};
    if (foreign) {
        fresh.initial = defaults.initial = initial_access_of(elaboration, subject);
        elaboration.result.foreign_objects.insert(whole_of(subject));
    }
    for (const std::string& privilege : change.privileges) {
        AclChange single = change;
        single.privileges = {privilege};
        single.grantor = grantor_of(elaboration, subject, privilege);
        apply_change(fresh, single, defaults);
    }
    if (fresh.granted.empty() && fresh.revoked.empty())
        elaboration.builder.remove(id);
    else if (state != nullptr)
        *state = std::move(fresh);
    else
        elaboration.put(id, std::move(fresh));
}

std::vector<ObjectId> all_in_schema(Elaboration& elaboration, const std::string& schema, ObjectType type) {
    std::vector<ObjectId> found;
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        const ObjectId& id = elaboration.builder.at(i).id;
        if (elaboration.builder.is_removed(i) || id.schema != schema || id.kind != id.of) continue;
        bool table = id.kind == Kind::table || id.kind == Kind::view || id.kind == Kind::materialized_view;
        bool routine = id.kind == Kind::function || id.kind == Kind::aggregate;
        bool wanted = type == OBJECT_TABLE ? table : type == OBJECT_SEQUENCE ? id.kind == Kind::sequence : routine;
        if (wanted) found.push_back(id);
    }
    return found;
}

// Of the server's languages, and those that extensions bring along, nothing but the privileges is managed.
std::optional<ObjectId> grant_subject(Elaboration& elaboration, ObjectType type, Node* named) {
    try {
        auto subject = find_subject(elaboration, type, named);
        if (subject || type != OBJECT_LANGUAGE) return subject;
        return make_id(Kind::language, "", strVal(named));
    } catch (NotYet& reason) {
        if (is_in_information_schema(elaboration, type, named)) {
            elaboration.builder.add_unmanaged("privilege on information_schema");
            return std::nullopt;
        }
        if (auto foreign = find_foreign_object(elaboration, type, named)) return foreign;
        if (reason.awaited.starts_with("pg_"))
            reason.diagnostic.help = "what is the server's is named with its schema: pg_catalog." + reason.awaited;
        throw;
    }
}

std::vector<ObjectId> grant_subjects(Elaboration& elaboration, const GrantStmt* statement) {
    std::vector<ObjectId> subjects;
    if (statement->targtype == ACL_TARGET_ALL_IN_SCHEMA) {
        for (const std::string& schema : strings(statement->objects)) {
            for (ObjectId& id : all_in_schema(elaboration, schema, statement->objtype))
                subjects.push_back(std::move(id));
            for (ObjectId& id : foreign_objects_in(elaboration, schema, statement->objtype))
                subjects.push_back(std::move(id));
        }
        return subjects;
    }
    for (Node* named : nodes(statement->objects))
        if (auto subject = grant_subject(elaboration, statement->objtype, named)) subjects.push_back(*subject);
    return subjects;
}

std::string privilege_name(const char* written) {
    std::string name = upper(written);
    return name == "TEMP" ? "TEMPORARY" : name;
}

// A privilege list: whole-object privileges, and those that name columns.
struct Privileges {
    bool all = false;
    std::vector<std::string> names;
    std::vector<std::pair<std::string, std::vector<std::string>>> of_columns;
};

Privileges read_privileges(const List* list) {
    Privileges read;
    read.all = list == nullptr;
    for (auto* each : nodes_of<AccessPriv>(list)) {
        if (each->cols != nullptr)
            read.of_columns.emplace_back(upper(text_of(each->priv_name)), strings(each->cols));
        else if (each->priv_name == nullptr)
            read.all = true;
        else
            read.names.push_back(privilege_name(each->priv_name));
    }
    return read;
}

std::vector<ObjectId> columns_with_privileges(Elaboration& elaboration, const ObjectId& relation) {
    std::vector<ObjectId> columns;
    const Relation* known = elaboration.names.find_relation({relation.schema, relation.name}, elaboration.path);
    if (known != nullptr && !known->columns.empty()) {
        for (const std::string& name : known->columns) {
            ObjectId column = make_id(Kind::column, relation.schema, relation.name, name);
            if (elaboration.builder.find(satellite_id(Kind::privilege, column)) != nullptr) columns.push_back(column);
        }
        return columns;
    }
    // Nobody tells the columns of a view.
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        const ObjectId& id = elaboration.builder.at(i).id;
        if (!elaboration.builder.is_removed(i) && id.kind == Kind::privilege && id.of == Kind::column &&
            id.schema == relation.schema && id.name == relation.name)
            columns.push_back(make_id(Kind::column, id.schema, id.name, id.member));
    }
    return columns;
}

// ExecGrant_Relation: what is revoked from a relation is revoked from each of its columns too.
void revoke_from_columns(Elaboration& elaboration, const ObjectId& relation, AclChange change) {
    std::vector<std::string> all = all_privileges_of(elaboration, Kind::column);
    std::erase_if(change.privileges, [&](const std::string& privilege) { return !contains(all, privilege); });
    for (const ObjectId& column : columns_with_privileges(elaboration, relation))
        change_acl(elaboration, column, change);
}

void grant_on(Elaboration& elaboration, const ObjectId& subject, const Privileges& privileges, const AclChange& base) {
    AclChange change = base;
    change.privileges = privileges.all ? all_privileges_of(elaboration, subject.kind) : privileges.names;
    if (!change.privileges.empty()) change_acl(elaboration, subject, change);
    bool has_columns =
        subject.kind == Kind::table || subject.kind == Kind::view || subject.kind == Kind::materialized_view;
    if (!change.is_grant && has_columns) revoke_from_columns(elaboration, subject, change);
    for (const auto& [privilege, columns] : privileges.of_columns) {
        for (const std::string& column : columns) {
            ObjectId id = make_id(Kind::column, subject.schema, subject.name, column);
            change.privileges =
                privilege.empty() ? all_privileges_of(elaboration, Kind::column) : std::vector{privilege};
            change_acl(elaboration, id, change);
        }
    }
}

}  // namespace

void grant(Elaboration& elaboration, GrantStmt* statement) {
    bool managed = statement->objtype == OBJECT_TABLE || statement->objtype == OBJECT_SEQUENCE ||
                   statement->objtype == OBJECT_FUNCTION || statement->objtype == OBJECT_PROCEDURE ||
                   statement->objtype == OBJECT_ROUTINE || statement->objtype == OBJECT_SCHEMA ||
                   statement->objtype == OBJECT_FDW || statement->objtype == OBJECT_FOREIGN_SERVER ||
                   statement->objtype == OBJECT_TYPE || statement->objtype == OBJECT_LANGUAGE ||
                   statement->objtype == OBJECT_DOMAIN ||
                   (statement->objtype == OBJECT_DATABASE && elaboration.environment.opted.database_settings);
    if (!managed) {
        ++elaboration.not_schema["GRANT or REVOKE on what is not managed"];
        return;
    }
    auto subjects = grant_subjects(elaboration, statement);
    Privileges privileges = read_privileges(statement->privileges);
    for (auto* role : nodes_of<RoleSpec>(statement->grantees)) {
        AclChange change;
        change.is_grant = statement->is_grant;
        change.grant_option = statement->is_grant && statement->grant_option;
        change.only_grant_option = !statement->is_grant && statement->grant_option;
        change.cascades = statement->behavior == DROP_CASCADE;
        change.grantee = Elaboration::is_current_role(role) ? kOwnerGrantee : elaboration.role_name(role);
        for (const ObjectId& subject : subjects) grant_on(elaboration, subject, privileges, change);
    }
}

}  // namespace schemadiff
