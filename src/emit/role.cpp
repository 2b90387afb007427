// The password of a new role is a secret: what is printed has a psql variable in its place. Manual: sql-createrole,
// sql-alterrole.
#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/removal.hpp"
#include "emit/secret_variable.hpp"

namespace schemadiff {

namespace {

struct Attribute {
    bool Role::*value;
    std::string_view word;
    bool is_power;  // over what others may do or see
};

constexpr Attribute kAttributes[] = {
    {&Role::superuser, "SUPERUSER", true},
    {&Role::inherit, "INHERIT", false},
    {&Role::create_role, "CREATEROLE", true},
    {&Role::create_database, "CREATEDB", true},
    {&Role::login, "LOGIN", false},
    {&Role::replication, "REPLICATION", true},
    {&Role::bypass_row_security, "BYPASSRLS", true},
};

std::string changed_attributes(const Role& before, const Role& after) {
    std::string sql;
    for (const Attribute& attribute : kAttributes)
        if (before.*attribute.value != after.*attribute.value)
            sql += fmt::format(" {}{}", after.*attribute.value ? "" : "NO", attribute.word);
    if (before.connection_limit != after.connection_limit)
        sql += fmt::format(" CONNECTION LIMIT {}", after.connection_limit);
    if (before.valid_until != after.valid_until)
        sql += " VALID UNTIL " + quote_literal(after.valid_until.empty() ? "infinity" : after.valid_until);
    return sql;
}

std::string with(const std::string& attributes) { return attributes.empty() ? std::string() : " WITH" + attributes; }

std::vector<std::string> gained(const Role& before, const Role& after) {
    std::vector<std::string> words;
    for (const Attribute& attribute : kAttributes)
        if (attribute.is_power && !(before.*attribute.value) && after.*attribute.value)
            words.emplace_back(attribute.word);
    return words;
}

bool is_unlimited(int limit) { return limit < 0; }

// What both allow: the role between two forms of it.
Role widened(const Role& before, const Role& after) {
    Role both = after;
    for (const Attribute& attribute : kAttributes)
        both.*attribute.value = before.*attribute.value || after.*attribute.value;
    bool unlimited = is_unlimited(before.connection_limit) || is_unlimited(after.connection_limit);
    both.connection_limit = unlimited ? -1 : std::max(before.connection_limit, after.connection_limit);
    bool for_ever = before.valid_until.empty() || after.valid_until.empty();
    both.valid_until = for_ever ? std::string() : std::max(before.valid_until, after.valid_until);
    return both;
}

std::string described_loss(const Role& before, const Role& after) {
    std::vector<std::string> words;
    for (const Attribute& attribute : kAttributes)
        if (before.*attribute.value && !(after.*attribute.value)) words.emplace_back(attribute.word);
    if (before.connection_limit != after.connection_limit)
        words.push_back(fmt::format("sessions beyond {} at a time", after.connection_limit));
    if (before.valid_until != after.valid_until) words.push_back("its password at " + after.valid_until);
    return join(words, ", ");
}

void notice_power(Statement& statement, const ObjectId& id, const Role& before, const Role& after) {
    if (auto words = gained(before, after); !words.empty())
        concern(statement, "S707", id, fmt::format("role {} gets {}", display_name(id), join(words, ", ")));
}

}  // namespace

void create(const EmitContext&, const Object& object, const Role& value, Statements& out) {
    std::string sql = "CREATE ROLE " + quote_identifier(object.id.name);
    std::string attributes = changed_attributes(Role{}, value);
    Statement& statement = add_create(out, object, sql + with(attributes));
    notice_power(statement, object.id, Role{}, value);
    if (!value.password) return;
    statement.shown = sql + with(attributes + " PASSWORD " + secret_variable({object.id.name, "password"}));
    statement.head = sql + with(attributes + " PASSWORD " + quote_literal(*value.password));
    concern(statement, "X908", object.id,
            fmt::format("the password of {} is a secret: apply writes it, nothing prints it", describe(object.id)));
}

void drop(const EmitContext& context, const Object& object, const Role&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP ROLE " + quote_identifier(object.id.name));
    statement.phase = removal_phase(context, object.id);
    lose_object(statement, object.id,
                fmt::format("{} is dropped, for all databases of the server", describe(object.id)));
}

void alter(const EmitContext&, const Alteration<Role>& change, Statements& out) {
    const ObjectId& id = change.id();
    Role between = widened(change.before, change.after);
    auto add = [&](const Role& before, const Role& after) -> Statement& {
        std::string sql = "ALTER ROLE " + quote_identifier(id.name) + with(changed_attributes(before, after));
        return add_alter(out, change, std::move(sql));
    };
    if (!compare_fields(change.before, between).empty())
        notice_power(add(change.before, between), id, change.before, between);
    if (compare_fields(between, change.after).empty()) return;
    Statement& statement = add(between, change.after);
    statement.phase = Phase::contract;
    statement.apart = true;
    concern(statement, "B315", id,
            fmt::format("role {} loses {}", display_name(id), described_loss(between, change.after)));
}

}  // namespace schemadiff
