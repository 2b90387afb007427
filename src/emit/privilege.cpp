#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/objects_of.hpp"
#include "emit/access.hpp"
#include "emit/concern.hpp"
#include "emit/default_access.hpp"
#include "emit/emit.hpp"
#include "emit/naming.hpp"
#include "emit/relation.hpp"

namespace schemadiff {

namespace {

using Steps = std::vector<AccessStep>;

// Nobody has been granted anything on it yet. A view's columns are no objects of their own and come with the view.
bool is_new(const EmitContext& context, const ObjectId& subject) {
    bool column = subject.kind == Kind::column;
    return context.is_created(subject) || (column && context.is_created(relation_of(context.target(), subject)));
}

std::vector<std::string> owners(const std::vector<const Object*>& objects) {
    std::vector<std::string> roles;
    for (const Object* object : objects)
        if (const auto* owner = get_payload<Owner>(object)) roles.push_back(owner->role);
    return roles;
}

// Privileges of the schema public are stated relative to what a new database has, but a schema of that name that the
// plan makes is born like any other.
AccessDefault stated_default(const EmitContext& context, const ObjectId& subject) {
    bool initial = subject == make_id(Kind::schema, "", "public");
    return initial ? access_of_initial_schema(context.server_version) : access_default(subject.kind);
}

// Of a foreign object; both sides tell the same of it.
void state_initial(const EmitContext& context, const ObjectId& subject, AccessList& list) {
    ObjectId id = satellite_id(Kind::privilege, subject);
    for (const Object* object : {context.before(id), context.after(id)}) {
        const auto* privilege = get_payload<Privilege>(object);
        if (privilege == nullptr || !privilege->initial) continue;
        list.state({privilege->initial->granted, privilege->initial->revoked}, {});
        return;
    }
}

// An extension that the plan makes may grant what the target takes away.
void allow_what_extension_grants(const EmitContext& context, const ObjectId& subject, AccessList& list) {
    const auto* privilege = get_payload<Privilege>(context.after(satellite_id(Kind::privilege, subject)));
    if (privilege != nullptr && privilege->initial && !privilege->initial->is_known)
        list.allow_for({privilege->revoked, {}}, {});
}

// ALTER .. OWNER TO hands the old owner's privileges to the new one, where they merge with what he had been granted.
AccessList access_before(const EmitContext& context, const ObjectId& subject) {
    AccessList list(is_new(context, subject) ? access_default(subject.kind) : stated_default(context, subject));
    state_initial(context, subject, list);
    ObjectId owner = deciding_owner(context, subject);
    if (is_new(context, subject))
        allow_default_privileges(context, subject, list);
    else if (const auto* privilege = get_payload<Privilege>(context.before(satellite_id(Kind::privilege, subject))))
        list.state(*privilege, owners({context.before(owner), context.after(owner)}));
    allow_what_extension_grants(context, subject, list);
    return list;
}

AccessList access_after(const EmitContext& context, const ObjectId& subject) {
    AccessList list(stated_default(context, subject));
    state_initial(context, subject, list);
    if (const auto* privilege = get_payload<Privilege>(context.after(satellite_id(Kind::privilege, subject)))) {
        auto owner = owner_of(context, subject);
        list.state(*privilege, owner ? std::vector<std::string>{*owner} : std::vector<std::string>{});
    }
    return list;
}

Steps steps_of(const EmitContext& context, const ObjectId& subject) {
    Steps steps = access_steps(access_before(context, subject), access_after(context, subject));
    // Before PostgreSQL 17 there is no such privilege, so there nobody lacks it.
    if (context.server_version < 170000)
        for (AccessStep& step : steps)
            step.privileges.erase(std::remove(step.privileges.begin(), step.privileges.end(), "MAINTAIN"),
                                  step.privileges.end());
    steps.erase(std::remove_if(steps.begin(), steps.end(), [](const AccessStep& s) { return s.privileges.empty(); }),
                steps.end());
    return steps;
}

// A REVOKE on a table takes the same privilege on each of its columns along.
bool takes(const Steps& steps, const Grant& column_grant) {
    return std::any_of(steps.begin(), steps.end(), [&](const AccessStep& step) {
        bool reaches =
            step.verb == AccessVerb::revoke || (step.verb == AccessVerb::revoke_option && column_grant.grant_option);
        return reaches && step.grantee == column_grant.grantee && step.grantor == column_grant.grantor &&
               std::find(step.privileges.begin(), step.privileges.end(), column_grant.privilege) !=
                   step.privileges.end();
    });
}

Steps steps_of_table(const EmitContext& context, const ObjectId& column) {
    ObjectId relation = relation_of(context.target(), column);
    return context.is_created(relation) ? Steps{} : steps_of(context, relation);
}

// What the table's REVOKE would take is granted right behind it; before it, the role has it through the table.
void leave_to_table(const Steps& table, AccessStep& step) {
    if (is_revoke(step.verb)) return;
    auto is_taken = [&](const std::string& privilege) {
        return takes(table, {step.grantee, privilege, step.verb == AccessVerb::grant_with_option, step.grantor});
    };
    step.privileges.erase(std::remove_if(step.privileges.begin(), step.privileges.end(), is_taken),
                          step.privileges.end());
}

std::vector<const Object*> column_privileges(const Catalog& catalog, const ObjectId& relation) {
    std::vector<const Object*> found;
    auto position = catalog.position(relation);
    if (!position) {  // a foreign object
        for (const Object& object : objects_of(catalog, Kind::privilege))
            if (object.id.of == Kind::column && object.id.schema == relation.schema && object.id.name == relation.name)
                found.push_back(&object);
        return found;
    }
    auto look_at = [&](const Link& link) {
        const Object& object = catalog.objects()[link.object];
        if (object.id.kind == Kind::privilege && object.id.of == Kind::column && link.why == EdgeKind::member_of)
            found.push_back(&object);
    };
    for (const Link& member : catalog.dependents(*position)) {
        look_at(member);
        if (catalog.objects()[member.object].id.kind != Kind::column) continue;
        for (const Link& link : catalog.dependents(member.object)) look_at(link);
    }
    return found;
}

class PrivilegeEmitter {
  public:
    PrivilegeEmitter(const EmitContext& context, const Object& object, Statements& out)
        : context_(context), object_(object), subject_(satellite_subject(object.id)), out_(out) {}

    template <class Add>
    void run(Add&& add) {
        Steps table = subject_.kind == Kind::column ? steps_of_table(context_, subject_) : Steps{};
        Steps steps = steps_of(context_, subject_);
        for (AccessStep& step : steps) {
            leave_to_table(table, step);
            if (step.privileges.empty()) continue;
            Statement& statement = add(sql(step, subject_));
            complete(statement, step.verb);
            if (!is_new(context_, subject_)) notice(statement, step);
        }
        if (is_new(context_, subject_))
            give_back_to_maker(steps);
        else
            grant_columns_again(steps);
    }

  private:
    std::string sql(const AccessStep& step, const ObjectId& subject) const {
        auto role = owner_of(context_, subject);
        std::string owner = role ? quote_identifier(*role) : "CURRENT_USER";
        return access_sql(step, granted_name(context_, subject), subject.kind == Kind::column ? subject.member : "",
                          owner);
    }

    void complete(Statement& statement, AccessVerb verb) {
        // What was granted on a column goes before the column gets another type.
        if (!is_revoke(verb) || is_new(context_, subject_)) statement.consumes.push_back(subject_);
        statement.consumes.push_back(deciding_owner(context_, subject_));
        // What default privileges gave on a new table is revoked before its columns are granted on.
        if (subject_.kind == Kind::column && is_new(context_, subject_))
            statement.consumes.push_back(satellite_id(Kind::privilege, relation_of(context_.target(), subject_)));
        if (is_revoke(verb) && !is_new(context_, subject_)) statement.phase = Phase::contract;
    }

    void notice(Statement& statement, const AccessStep& step) const {
        bool revokes = is_revoke(step.verb);
        concern(statement, revokes ? "B315" : "S701", subject_,
                fmt::format("{} {} {} on {}", grantee_in_words(step.grantee), revokes ? "loses" : "gets",
                            join(step.privileges, ", "), display_name(subject_)));
    }

    // Where nobody says who owns a new object, a role that is revoked from may be the one that runs the plan and owns
    // it.
    void give_back_to_maker(const Steps& steps) {
        if (owner_of(context_, subject_)) return;
        AccessList after = access_after(context_, subject_);
        AccessStep back{AccessVerb::grant, kOwnerGrantee, {}};
        for (const AccessStep& step : steps)
            for (const std::string& privilege : step.privileges) {
                bool named = step.verb == AccessVerb::revoke && !step.grantee.empty() && step.grantee != kOwnerGrantee;
                bool owners = after.most({kOwnerGrantee, privilege}) != Access::none;
                bool known =
                    std::find(back.privileges.begin(), back.privileges.end(), privilege) != back.privileges.end();
                if (named && owners && !known) back.privileges.push_back(privilege);
            }
        if (back.privileges.empty()) return;
        Change change{Action::add, nullptr, &object_, {}, false, nullptr};
        complete(add_alter(out_, object_, change, sql(back, subject_)), back.verb);
    }

    void grant_columns_again(const Steps& steps) {
        if (subject_.kind == Kind::column) return;
        for (const Object* column : column_privileges(context_.target(), subject_))
            for (const Grant& grant : std::get<Privilege>(column->payload).granted) {
                if (!takes(steps, grant)) continue;
                AccessVerb verb = grant.grant_option ? AccessVerb::grant_with_option : AccessVerb::grant;
                Change change{Action::alter, nullptr, column, {}, false, nullptr};
                Statement& statement = add_alter(
                    out_, *column, change,
                    sql({verb, grant.grantee, {grant.privilege}, grant.grantor}, satellite_subject(column->id)));
                statement.consumes.push_back(object_.id);
                statement.awaits_removal.push_back(object_.id);
                statement.phase = Phase::contract;
            }
    }

    const EmitContext& context_;
    const Object& object_;
    ObjectId subject_;
    Statements& out_;
};

}  // namespace

void create(const EmitContext& context, const Object& object, const Privilege&, Statements& out) {
    PrivilegeEmitter(context, object, out).run([&](std::string sql) -> Statement& {
        return add_create(out, object, std::move(sql));
    });
}

void drop(const EmitContext& context, const Object& object, const Privilege&, Statements& out) {
    PrivilegeEmitter(context, object, out).run([&](std::string sql) -> Statement& {
        return add_drop(out, object, std::move(sql));
    });
}

void alter(const EmitContext& context, const Alteration<Privilege>& change, Statements& out) {
    PrivilegeEmitter(context, change.after_object, out).run([&](std::string sql) -> Statement& {
        return add_alter(out, change, std::move(sql));
    });
}

}  // namespace schemadiff
