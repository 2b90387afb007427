// What is emitted talks to no publisher, so that none can hold it up: a subscription is made as pg_dump writes it, and
// leaves without its slot. Only where the publisher's slot has to change is it asked. Manual: sql-createsubscription,
// sql-altersubscription, sql-dropsubscription.
#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/removal.hpp"
#include "emit/secret_variable.hpp"

namespace schemadiff {

namespace {

using Parts = std::vector<std::string>;

// `write` makes the SQL with the connection in it.
template <class Write>
void set_sql(Statement& statement, const ObjectId& id, const SecretText& connection, Write&& write) {
    statement.shown = write(secret_variable({id.name, "connection"}));
    statement.head = connection.known ? write(quote_literal(*connection.known)) : statement.shown;
    concern(statement, "X908", id,
            fmt::format("the connection of {} is a secret: apply writes it, nothing prints it", display_name(id)));
}

std::string publication_list(const Subscription& value) {
    Parts names;
    for (const std::string& name : value.publications) names.push_back(quote_identifier(name));
    return join(names, ", ");
}

struct Option {
    std::string_view field;
    std::string sql;
};

std::vector<Option> options_of(const Subscription& value) {
    auto yes = [](const char* name, bool on) { return fmt::format("{} = {}", name, on ? "true" : "false"); };
    std::string slot = value.slot_name.empty() ? "NONE" : quote_literal(value.slot_name);
    return {
        {"slot_name", "slot_name = " + slot},
        {"synchronous_commit", "synchronous_commit = " + quote_literal(value.synchronous_commit.value.value_or("off"))},
        {"binary", yes("binary", value.binary)},
        {"streaming", "streaming = " + value.streaming},
        {"two_phase", yes("two_phase", value.two_phase)},
        {"disable_on_error", yes("disable_on_error", value.disable_on_error)},
        {"password_required", yes("password_required", value.password_required)},
        {"run_as_owner", yes("run_as_owner", value.run_as_owner)},
        {"origin", "origin = " + quote_literal(value.origin)},
        {"failover", yes("failover", value.failover)}};
}

Parts chosen_options(const Subscription& value, const ChangedFields& fields) {
    Parts chosen;
    for (Option& option : options_of(value))
        if (contains(fields, option.field)) chosen.push_back(std::move(option.sql));
    return chosen;
}

Parts stated_options(const EmitContext& context, const ObjectId& id, const Subscription& value) {
    Subscription defaults;
    // Who reads it may know another server than who runs it.
    if (default_streaming(context.server_version) != defaults.streaming) defaults.streaming.clear();
    ChangedFields stated = compare_fields(defaults, value);
    // A slot is called like its subscription unless somebody says so, with a name that need not be fit for a slot.
    std::erase(stated, std::string_view("slot_name"));
    if (value.slot_name != id.name) stated.emplace_back("slot_name");
    Parts options = chosen_options(value, stated);
    options.insert(options.begin(), "connect = false");
    return options;
}

// What is left to do by those who may log in to the publisher.
std::string first_steps(const ObjectId& id, const Subscription& value) {
    std::string name = sql_name(id);
    std::string slot = fmt::format("give it a slot by ALTER SUBSCRIPTION {} SET (slot_name = ..)", name);
    if (!value.slot_name.empty())
        slot = fmt::format(
            "make its slot on the publisher by SELECT pg_create_logical_replication_slot({}, 'pgoutput'{}{})",
            quote_literal(value.slot_name), value.two_phase ? ", twophase => true" : "",
            value.failover ? ", failover => true" : "");
    return fmt::format("{0}, then ALTER SUBSCRIPTION {1} ENABLE and ALTER SUBSCRIPTION {1} REFRESH PUBLICATION", slot,
                       name);
}

std::string left_behind(const Subscription& value) {
    if (value.slot_name.empty()) return {};
    return fmt::format("; its slot stays on the publisher and keeps the log until SELECT pg_drop_replication_slot({})",
                       quote_literal(value.slot_name));
}

std::string altered(const ObjectId& id) { return "ALTER SUBSCRIPTION " + sql_name(id); }

void alter_connection(const Alteration<Subscription>& change, Statements& out) {
    Statement& statement = add_alter(out, change, {});
    set_sql(statement, change.id(), change.after.connection,
            [&](const std::string& connection) { return altered(change.id()) + " CONNECTION " + connection; });
    concern(statement, "X911", change.id(), fmt::format("{} asks another publisher", display_name(change.id())));
}

void alter_publications(const Alteration<Subscription>& change, Statements& out) {
    Statement& statement = add_alter(out, change,
                                     fmt::format("{} SET PUBLICATION {} WITH (refresh = false)", altered(change.id()),
                                                 publication_list(change.after)));
    concern(statement, "X911", change.id(),
            fmt::format("tables come and go with ALTER SUBSCRIPTION {} REFRESH PUBLICATION", sql_name(change.id())));
}

// Options that the publisher's slot shares: only while nobody uses it, and outside of transactions.
ChangedFields fields_of_slot(const Alteration<Subscription>& change) {
    ChangedFields fields;
    if (change.has("failover")) fields.emplace_back("failover");
    if (change.has("two_phase") && !change.after.two_phase) fields.emplace_back("two_phase");
    return fields;
}

void alter_options(const Alteration<Subscription>& change, Statements& out) {
    std::string alter = altered(change.id());
    ChangedFields of_slot = fields_of_slot(change), own = change.change.changed;
    std::erase_if(own, [&](std::string_view field) { return contains(of_slot, field); });
    bool loses_slot = change.has("slot_name") && change.after.slot_name.empty();
    bool must_rest = loses_slot || change.has("two_phase") || !of_slot.empty();
    Parts statements;
    if (must_rest) statements.push_back(alter + " DISABLE");
    if (Parts options = chosen_options(change.after, own); !options.empty())
        statements.push_back(fmt::format("{} SET ({})", alter, join(options, ", ")));
    if (!statements.empty()) add_alter(out, change, join(statements, ";\n"));
    if (Parts options = chosen_options(change.after, of_slot); !options.empty()) {
        Statement& statement = add_alter(out, change, fmt::format("{} SET ({})", alter, join(options, ", ")));
        statement.transactionality = Transactionality::outside;
        concern(statement, "X911", change.id(),
                fmt::format("asks the publisher of {} to alter the slot, and fails where it does not answer",
                            display_name(change.id())));
    }
    if (must_rest && !loses_slot && change.before.enabled) add_alter(out, change, alter + " ENABLE");
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Subscription& value, Statements& out) {
    Statement& statement = add_create(out, object, {});
    set_sql(statement, object.id, value.connection, [&](const std::string& connection) {
        return fmt::format("CREATE SUBSCRIPTION {} CONNECTION {} PUBLICATION {} WITH ({})", sql_name(object.id),
                           connection, publication_list(value), join(stated_options(context, object.id, value), ", "));
    });
    concern(statement, "X909", object.id,
            fmt::format("{} is made disabled; {}", display_name(object.id), first_steps(object.id, value)));
}

void drop(const EmitContext& context, const Object& object, const Subscription& value, Statements& out) {
    std::string sql;
    if (!value.slot_name.empty()) sql = fmt::format("{0} DISABLE;\n{0} SET (slot_name = NONE);\n", altered(object.id));
    Statement& statement = add_drop(out, object, sql + "DROP SUBSCRIPTION " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    lose_object(statement, object.id,
                fmt::format("how far {} has got is forgotten{}", describe(object.id), left_behind(value)));
}

void alter(const EmitContext&, const Alteration<Subscription>& change, Statements& out) {
    if (change.has("connection")) alter_connection(change, out);
    if (change.has("publications")) alter_publications(change, out);
    alter_options(change, out);
}

}  // namespace schemadiff
