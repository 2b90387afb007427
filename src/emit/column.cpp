#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/type_change.hpp"
#include "emit/child_column.hpp"
#include "emit/column_clause.hpp"
#include "emit/column_hints.hpp"
#include "emit/domain_users.hpp"
#include "emit/emit.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/options.hpp"

namespace schemadiff {

namespace {

std::string alter_table(const ObjectId& id, bool only = false) {
    return std::string(only ? "ALTER TABLE ONLY " : "ALTER TABLE ") + relation_name(id);
}

std::string alter_column(const ObjectId& id, std::string_view rest) {
    return fmt::format("ALTER COLUMN {} {}", quote_identifier(id.member), rest);
}

void lock_tree(const EmitContext& context, Statement& statement, const ObjectId& table) {
    lock(statement, table, LockMode::access_exclusive);
    for (const ObjectId& child : reached_children(context, table)) lock(statement, child, LockMode::access_exclusive);
}

// SET STORAGE DEFAULT exists from PostgreSQL 16 on.
std::string own_storage(const EmitContext& context, const Column& column) {
    if (context.server_version >= 160000) return "DEFAULT";
    return column.type_storage.empty() ? "extended" : column.type_storage;
}

// Storage, statistics and the like, which only ALTER COLUMN can set on every server version.
void add_settings(const EmitContext& context, const Object& object, const Column& before, const Column& after,
                  Statements& out) {
    const ObjectId& id = object.id;
    auto add = [&](std::string rest, LockMode mode) {
        lock(add_table_clause(out, Verb::alter, object, alter_table(id, true), alter_column(id, rest)), table_of(id),
             mode);
        out.back().position = after.position;
    };
    if (before.storage != after.storage)
        add("SET STORAGE " + (after.storage.empty() ? own_storage(context, before) : after.storage),
            LockMode::access_exclusive);
    if (before.compression != after.compression)
        add("SET COMPRESSION " + (after.compression.empty() ? "default" : after.compression),
            LockMode::access_exclusive);
    if (before.statistics != after.statistics)
        add(fmt::format("SET STATISTICS {}", after.statistics), LockMode::share_update_exclusive);
    OptionChanges options = option_changes(before.options, after.options);
    for (const std::string& clause : {options.set, options.reset})
        if (!clause.empty()) add(clause, LockMode::share_update_exclusive);
}

// A column of the whole tree below: ADD COLUMN reaches every child that is not new itself.
void produce_in_children(const EmitContext& context, Statement& statement, const ObjectId& id) {
    for (const ObjectId& child : reached_children(context, table_of(id))) {
        ObjectId column = make_id(Kind::column, child.schema, child.name, id.member);
        const auto* payload = get_payload<Column>(context.after(column));
        if (payload != nullptr && payload->local) {
            // Its own column comes first, and the parent's is merged with it.
            statement.consumes.push_back(column);
            continue;
        }
        if (context.is_created(column)) statement.produces.push_back(column);
        ObjectId value = make_id(Kind::column_default, child.schema, child.name, id.member);
        const auto* own =
            get_payload<ColumnDefault>(context.after(make_id(Kind::column_default, id.schema, id.name, id.member)));
        const auto* theirs = get_payload<ColumnDefault>(context.after(value));
        if (own != nullptr && theirs != nullptr && own->value == theirs->value && context.is_created(value))
            statement.produces.push_back(value);
    }
}

// A default and an identity come with the column: without them a NOT NULL column could not be added to a table with
// rows.
std::string add_column_clause(const EmitContext& context, Statement& statement, const ObjectId& id,
                              const Column& column) {
    std::string text = "ADD COLUMN " + column_clause(id, column);
    ObjectId value = make_id(Kind::column_default, id.schema, id.name, id.member);
    ObjectId identity = make_id(Kind::identity, id.schema, id.name, id.member);
    if (const Object* object = context.after(value)) {
        text += ' ' + default_clause(std::get<ColumnDefault>(object->payload));
        statement.produces.push_back(value);
    }
    if (const Object* object = context.after(identity)) {
        text += ' ' + identity_clause(std::get<Identity>(object->payload));
        statement.produces.push_back(identity);
        statement.effects.rewrites.push_back(table_of(id));
    }
    return text;
}

// The author's value for the rows that are there. It may name functions of the file.
void add_backfill(const Object& object, const std::string& expression, std::string_view condition, Statements& out) {
    const ObjectId& id = object.id;
    Statement statement;
    statement.head =
        fmt::format("UPDATE {} SET {} = {}{}", relation_name(id), quote_identifier(id.member), expression, condition);
    statement.subject = id;
    statement.verb = Verb::alter;
    statement.search_path = object.origin.search_path;
    statement.effects.scans.push_back(table_of(id));
    lock(statement, table_of(id), LockMode::row_exclusive);
    out.push_back(std::move(statement));
}

void backfill_and_require(const Object& object, const Column& value, const std::string& expression, Statements& out) {
    const ObjectId& id = object.id;
    add_backfill(object, expression, {}, out);
    Statement& required = add_table_clause(out, Verb::alter, object, alter_table(id), alter_column(id, "SET NOT NULL"));
    required.position = value.position;
    required.effects.scans.push_back(table_of(id));
    required.effects.risks.push_back(
        {"F201", id, fmt::format("fails when the backfill leaves {} without a value", display_name(id))});
    lock(required, table_of(id), LockMode::access_exclusive);
}

void add_to_existing_table(const EmitContext& context, const Object& object, const Column& value, Statements& out) {
    const ObjectId& id = object.id;
    bool from_parent = follows_parent(context, id, [&](const ObjectId& parent) { return context.is_created(parent); });
    if (value.inherited && !value.local && from_parent) return;
    Statement& statement = add_table_clause(out, Verb::create, object, alter_table(id), {});
    Column added = value;
    std::string backfill = value.not_null ? backfill_expression(context.target(), id) : std::string();
    if (!backfill.empty()) added.not_null = false;
    statement.clauses.front().text = add_column_clause(context, statement, id, added);
    statement.position = value.position;
    statement.awaits_removal.push_back(make_id(Kind::typed_table, id.schema, id.name));
    produce_in_children(context, statement, id);
    await_domain_constraints(context, statement, id);
    lock_tree(context, statement, table_of(id));
    if (!value.generated.empty() && !value.generated_virtual) statement.effects.rewrites.push_back(table_of(id));
    bool filled = context.after(make_id(Kind::column_default, id.schema, id.name, id.member)) != nullptr ||
                  context.after(make_id(Kind::identity, id.schema, id.name, id.member)) != nullptr ||
                  !value.generated.empty();
    if (!backfill.empty()) return backfill_and_require(object, value, backfill, out);
    if (value.not_null && !filled)
        statement.effects.risks.push_back(
            {"F201", id,
             fmt::format("fails when {} has rows: the new column {} is NOT NULL without a default",
                         display_name(table_of(id)), quote_identifier(id.member))});
}

}  // namespace

// CREATE TABLE has declared the columns of a new table, so that only their settings are left.
void create(const EmitContext& context, const Object& object, const Column& value, Statements& out) {
    if (!context.is_created(table_of(object.id))) add_to_existing_table(context, object, value, out);
    add_settings(context, object, Column{}, value, out);
}

void drop(const EmitContext& context, const Object& object, const Column& value, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement = add_table_clause(out, Verb::drop, object, alter_table(id, is_left_to_children(context, id)),
                                            "DROP COLUMN " + quote_identifier(id.member));
    statement.phase = context.is_created(id) ? Phase::expand : Phase::contract;
    lock_tree(context, statement, table_of(id));
    if (value.generated.empty())
        statement.effects.losses.push_back(
            {"D103", id, fmt::format("column {} is dropped with its values", display_name(id))});
}

namespace {

// An inherited column is its parent's to alter, as long as there is a parent.
void await_leaving_parents(const EmitContext& context, Statement& statement, const ObjectId& id) {
    for (const Object* link : links_to_parents(context.source(), table_of(id)))
        if (context.is_dropped(link->id)) statement.awaits_removal.push_back(link->id);
}

std::string using_clause(const Alteration<Column>& change, const std::string& hinted) {
    if (!hinted.empty()) return " USING (" + hinted + ')';
    std::string name = quote_identifier(change.id().member);
    // The old type has moved aside and knows no cast to the new one, but both can be written as text.
    if (change.has(kConverted)) return fmt::format(" USING {}::text::{}", name, change.after.type);
    if (has_assignment_cast(change.before.type, change.after.type)) return {};
    std::string_view through = has_explicit_cast(change.before.type, change.after.type) ? "" : "::text";
    return fmt::format(" USING {}{}::{}", name, through, change.after.type);
}

bool changes_type(const EmitContext& context, const ObjectId& id) {
    const Change* change = context.changes.find(id);
    return change != nullptr && change->action == Action::alter &&
           (contains(change->changed, "type") || contains(change->changed, "collation") ||
            contains(change->changed, kConverted));
}

void alter_type(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    const ObjectId& id = change.id();
    auto parent_changes = [&](const ObjectId& parent) { return changes_type(context, parent); };
    if (change.after.inherited && follows_parent(context, id, parent_changes)) return;
    std::string hinted = conversion_expression(context.source(), context.target(), id);
    std::string collate = change.after.collation.empty() ? std::string() : " COLLATE " + change.after.collation;
    Statement& statement =
        add_table_clause(out, Verb::alter, change.after_object, alter_table(id),
                         alter_column(id, "TYPE " + change.after.type + collate + using_clause(change, hinted)));
    statement.disturbs = true;
    await_domain_constraints(context, statement, id);
    await_leaving_parents(context, statement, id);
    for (const ObjectId& child : reached_children(context, table_of(id))) {
        ObjectId column = make_id(Kind::column, child.schema, child.name, id.member);
        if (changes_type(context, column)) statement.alters.push_back(column);
    }
    lock_tree(context, statement, table_of(id));
    if (!hinted.empty()) statement.search_path = change.after_object.origin.search_path;
    bool metadata_only =
        hinted.empty() && !change.has(kConverted) && is_metadata_only(change.before.type, change.after.type);
    if (!metadata_only) {
        statement.effects.rewrites.push_back(table_of(id));
        for (const ObjectId& child : reached_children(context, table_of(id)))
            statement.effects.rewrites.push_back(child);
        statement.effects.risks.push_back(
            {"F205", id, fmt::format("fails when a value of {} does not fit {}", display_name(id), change.after.type)});
    }
    // The author has said how.
    if (hinted.empty() && change.has("type") && may_lose_data(change.before.type, change.after.type))
        statement.effects.losses.push_back({"D105", id,
                                            fmt::format("values of {} may lose precision or range: {} becomes {}",
                                                        display_name(id), change.before.type, change.after.type)});
}

// A column of a primary key stays NOT NULL as long as the key is there, and an identity column as long as it is one.
void await_what_forbids_null(const EmitContext& context, Statement& statement, const ObjectId& id) {
    statement.awaits_removal.push_back(make_id(Kind::identity, id.schema, id.name, id.member));
    for (const Link& link : context.source().dependents(*context.source().position(table_of(id)))) {
        const Object& object = context.source().objects()[link.object];
        const auto* key = std::get_if<Constraint>(&object.payload);
        bool primary = key != nullptr && key->type == ConstraintType::primary_key;
        if (primary && context.is_dropped(object.id)) statement.awaits_removal.push_back(object.id);
    }
}

void alter_not_null(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    const ObjectId& id = change.id();
    auto parent_changes = [&](const ObjectId& parent) {
        const Change* other = context.changes.find(parent);
        return other != nullptr && other->action == Action::alter && contains(other->changed, "not_null");
    };
    if (change.after.inherited && follows_parent(context, id, parent_changes)) return;
    std::string backfill = change.after.not_null ? backfill_expression(context.target(), id) : std::string();
    if (!backfill.empty())
        add_backfill(change.after_object, backfill, fmt::format(" WHERE {} IS NULL", quote_identifier(id.member)), out);
    Statement& statement = add_table_clause(out, Verb::alter, change.after_object, alter_table(id),
                                            alter_column(id, change.after.not_null ? "SET NOT NULL" : "DROP NOT NULL"));
    lock_tree(context, statement, table_of(id));
    if (!change.after.not_null) return await_what_forbids_null(context, statement, id);
    statement.effects.scans.push_back(table_of(id));
    statement.effects.risks.push_back({"F201", id, fmt::format("fails when {} holds NULL", display_name(id))});
}

void alter_expression(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    const ObjectId& id = change.id();
    bool dropped = change.after.generated.empty();
    std::string rest = dropped ? "DROP EXPRESSION" : fmt::format("SET EXPRESSION AS ({})", change.after.generated.text);
    Statement& statement =
        add_table_clause(out, Verb::alter, change.after_object, alter_table(id), alter_column(id, rest));
    lock_tree(context, statement, table_of(id));
    if (!dropped) statement.effects.rewrites.push_back(table_of(id));
}

}  // namespace

void alter(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    auto first = out.size();
    Column settings = change.before;
    if (change.has("type") || change.has("collation") || change.has(kConverted)) {
        alter_type(context, change, out);
        // The new type comes with its own. Source: ATExecAlterColumnType.
        settings.storage.clear();
        settings.compression.clear();
    }
    if (change.has("generated")) alter_expression(context, change, out);
    if (change.has("not_null")) alter_not_null(context, change, out);
    if (change.has("local") && change.after.local) declare_in_child(context, change, out);
    add_settings(context, change.after_object, settings, change.after, out);
    for (auto i = first; i < out.size(); ++i) out[i].position = change.after.position;
}

}  // namespace schemadiff
