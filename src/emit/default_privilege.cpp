#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/access.hpp"
#include "emit/concern.hpp"
#include "emit/emit.hpp"
#include "emit/keyword.hpp"

namespace schemadiff {

namespace {

// Those of one schema only add to those of all, which start from what every object is born with.
AccessDefault defaults_of(const ObjectId& id) {
    if (!id.schema.empty()) return AccessDefault::nobody;
    if (id.member == "functions") return AccessDefault::public_execute;
    return id.member == "types" ? AccessDefault::public_usage : AccessDefault::owner;
}

AccessList access_list(const Object* object, const ObjectId& id) {
    AccessList list(defaults_of(id));
    // Whoever runs the plan has no name; neither has PUBLIC.
    std::vector<std::string> owners;
    if (!id.name.empty()) owners.push_back(id.name);
    if (const auto* value = get_payload<DefaultPrivilege>(object)) list.state(value->privileges, owners);
    return list;
}

// The role is empty when whoever runs the plan is meant.
std::string alter_default_privileges(const ObjectId& id) {
    std::string sql = "ALTER DEFAULT PRIVILEGES";
    if (!id.name.empty()) sql += " FOR ROLE " + quote_identifier(id.name);
    if (!id.schema.empty()) sql += " IN SCHEMA " + quote_identifier(id.schema);
    return sql + ' ';
}

template <class Add>
void add_steps(const EmitContext& context, const ObjectId& id, Add&& add) {
    std::string owner = id.name.empty() ? "CURRENT_USER" : quote_identifier(id.name);
    for (const AccessStep& step :
         access_steps(access_list(context.before(id), id), access_list(context.after(id), id))) {
        Statement& statement = add(alter_default_privileges(id) + access_sql(step, keyword(id.member), "", owner));
        if (!id.schema.empty()) statement.consumes.push_back(make_id(Kind::schema, "", id.schema));
        if (is_revoke(step.verb))
            statement.phase = Phase::contract;
        else
            concern(statement, "S701", id,
                    fmt::format("{} gets {} on {} made later", grantee_in_words(step.grantee),
                                join(step.privileges, ", "), id.member));
    }
}

}  // namespace

void create(const EmitContext& context, const Object& object, const DefaultPrivilege&, Statements& out) {
    add_steps(context, object.id,
              [&](std::string sql) -> Statement& { return add_create(out, object, std::move(sql)); });
}

void drop(const EmitContext& context, const Object& object, const DefaultPrivilege&, Statements& out) {
    add_steps(context, object.id, [&](std::string sql) -> Statement& { return add_drop(out, object, std::move(sql)); });
}

void alter(const EmitContext& context, const Alteration<DefaultPrivilege>& change, Statements& out) {
    add_steps(context, change.id(),
              [&](std::string sql) -> Statement& { return add_alter(out, change, std::move(sql)); });
}

}  // namespace schemadiff
