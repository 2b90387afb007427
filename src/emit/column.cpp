#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/type_name.hpp"
#include "diff/type_change.hpp"
#include "emit/child_column.hpp"
#include "emit/column_clause.hpp"
#include "emit/column_expression.hpp"
#include "emit/column_hints.hpp"
#include "emit/comments_of_parts.hpp"
#include "emit/concern.hpp"
#include "emit/domain_users.hpp"
#include "emit/emit.hpp"
#include "emit/extension_dependency.hpp"
#include "emit/foreign_options.hpp"
#include "emit/held_rows.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/not_null.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/online/new_column.hpp"
#include "emit/online/numbers.hpp"
#include "emit/online/row_numbers.hpp"
#include "emit/online/type_swap.hpp"
#include "emit/options.hpp"
#include "emit/primary_key.hpp"
#include "emit/published.hpp"
#include "emit/reach.hpp"
#include "emit/removal.hpp"
#include "emit/row_work.hpp"
#include "emit/type_notice.hpp"

namespace schemadiff {

namespace {

std::string alter_table(const ObjectId& id, bool only = false) {
    return std::string(only ? "ALTER TABLE ONLY " : "ALTER TABLE ") + relation_name(id);
}

std::string alter_column(const ObjectId& id, std::string_view rest) {
    return fmt::format("ALTER COLUMN {} {}", quote_identifier(id.member), rest);
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
    for (const auto& [clause, mode] : option_changes(before.options, after.options)) add(clause, mode);
    if (std::string clause = foreign_option_changes(before.foreign_options, after.foreign_options); !clause.empty())
        add(clause.substr(1), LockMode::access_exclusive);
}

// A column of the whole tree below: ADD COLUMN reaches every child that is not new itself, its default with it.
void produce_in_children(const EmitContext& context, Statement& statement, const ObjectId& id, bool with_default) {
    for (const ObjectId& child : reached_children(context, table_of(id))) {
        ObjectId column = make_id(Kind::column, child.schema, child.name, id.member);
        const auto* payload = get_payload<Column>(context.after(column));
        if (payload != nullptr && payload->local) {
            // Its own column comes first, and the parent's is merged with it.
            statement.consumes.push_back(column);
            continue;
        }
        if (context.is_created(column)) statement.produces.push_back(column);
        if (!with_default) continue;
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
                              const Column& column, const NewColumn& plan) {
    Column declared = declared_column(context, id, column);
    if (plan.not_null_apart) declared.not_null = false;
    std::string text = "ADD COLUMN " + column_clause(id, declared);
    ObjectId value = make_id(Kind::column_default, id.schema, id.name, id.member);
    ObjectId identity = make_id(Kind::identity, id.schema, id.name, id.member);
    if (const Object* object = context.after(value); object != nullptr && plan.pair == nullptr) {
        std::string clause = default_clause(std::get<ColumnDefault>(object->payload));
        text += plan.default_apart ? ",\n    " + alter_column(id, "SET " + clause) : ' ' + clause;
        if (!plan.default_apart && is_volatile(context.target(), value)) rewrite_tree(context, statement, table_of(id));
        statement.produces.push_back(value);
    }
    if (plan.numbered_apart) {
        text += ",\n    " + alter_column(id, "SET DEFAULT " + next_number(id));
    } else if (const Object* object = context.after(identity);
               object != nullptr && plan.pair == nullptr && !plan.identity_apart) {
        text += ' ' + identity_clause(std::get<Identity>(object->payload));
        statement.produces.push_back(identity);
        rewrite_tree(context, statement, table_of(id));
    }
    return text;
}

// Whoever adds a row has to give a value: NULL is not allowed and nothing else fills it.
bool needs_a_value(const Catalog& catalog, const ObjectId& id, const Column& column) {
    bool filled = catalog.find(make_id(Kind::column_default, id.schema, id.name, id.member)) != nullptr ||
                  catalog.find(make_id(Kind::identity, id.schema, id.name, id.member)) != nullptr ||
                  !column.generated.empty();
    return column.not_null && !filled;
}

void notice_needed_value(Statement& statement, const ObjectId& id) {
    std::string table = display_name(table_of(id));
    std::string column = quote_identifier(id.member);
    statement.effects.risks.push_back(
        {"F201", id,
         fmt::format("fails when {} has rows: the new column {} is NOT NULL without a default", table, column)});
    concern(statement, "B308", id,
            fmt::format("INSERT INTO {} of code that does not know column {} fails", table, column));
}

void add_to_existing_table(const EmitContext& context, const Object& object, const Column& value, Statements& out) {
    const ObjectId& id = object.id;
    bool from_parent = follows_parent(context, id, [&](const ObjectId& parent) { return context.is_created(parent); });
    if (value.inherited && !value.local && from_parent) return;
    NewColumn plan = assess_new_column(context, id, value);
    Statement& statement = add_table_clause(out, Verb::create, object, alter_table(id), {});
    statement.clauses.front().text = add_column_clause(context, statement, id, value, plan);
    statement.position = value.position;
    await_independence(context, statement, table_of(id));
    produce_in_children(context, statement, id, plan.pair == nullptr);
    order_among_held_rows(context, statement, id);
    bool written_at_once =
        !value.generated.empty() || context.after(make_id(Kind::identity, id.schema, id.name, id.member)) != nullptr;
    if (context.mode == Mode::direct && written_at_once) await_last_holders(context, statement, table_of(id));
    await_domain_constraints(context, statement, id);
    if (!plan.not_null_apart) await_not_null_name(context, statement, id, value);
    lock_tree(statement, table_of(id), LockMode::access_exclusive);
    if (!value.generated.empty() && !value.generated_virtual) rewrite_tree(context, statement, table_of(id));
    if (stored_type(context.target(), id).checked) rewrite_tree(context, statement, table_of(id));
    notice_row_shape(context, statement, table_of(id));
    bool is_without_value = needs_a_value(context.target(), id, value) || (plan.identity_apart && value.not_null);
    if (is_without_value && !plan.not_null_apart && !is_foreign(context, table_of(id))) {
        scan_tree(context, statement, table_of(id));
        notice_needed_value(statement, id);
    }
    if (value.generated_virtual && value.not_null) check_for_null(context, statement, id, value);
    if (plan.numbered_apart) {
        statement.head = create_numbers(context, id) + ";\n" + statement.head;
        statement.combinable = false;
    }
    if (plan.pair != nullptr) {
        statement.tail = ";\n" + create_synchronisation(context, *plan.pair);
        if (plan.pair->takes_over()) begin_type_swap(context, *plan.pair, value, statement);
        statement.combinable = false;
    }
    finish_new_column(context, object, plan, out);
}

// Its values are in the other column, which has all that it needs by then.
void end_pair(const EmitContext& context, const ColumnPair& pair, Statement& statement) {
    hand_over_numbers(context, pair, statement);
    statement.head = drop_synchronisation(context, pair) + ";\n" + statement.head;
    statement.combinable = false;
    const ObjectId& id = pair.after;
    statement.tail += take_over_not_null_name(context, id, id);
    for (const ObjectId& part : {id, make_id(Kind::column_default, id.schema, id.name, id.member)})
        if (context.after(part) != nullptr) statement.consumes.push_back(part);
}

// Code that no longer knows the column would fail before contract: a bridge between the phases where there is one to
// be built (safety catalog, B320).
void let_new_rows_leave_out(const EmitContext& context, const Object& object, Statements& out) {
    const ObjectId& id = object.id;
    if (context.mode == Mode::direct || is_in_primary_key(context.source(), id)) {
        concern(out.back(), "B320", id,
                fmt::format("code that no longer writes column {} fails as long as it is there", display_name(id)));
        return;
    }
    Statement& statement =
        add_table_clause(out, Verb::alter, object, alter_table(id), alter_column(id, "DROP NOT NULL"));
    statement.reason = "new code writes rows without it before it is dropped";
    lock_tree(statement, table_of(id), LockMode::access_exclusive);
}

// It is made anew, and nothing computes its values again.
bool becomes_plain(const EmitContext& context, const ObjectId& id) {
    const auto* after = get_payload<Column>(context.after(id));
    return after != nullptr && after->generated.empty();
}

// By CREATE TABLE .. INHERITS; a partition is made alone and has, before it is attached, what the table above has.
bool is_made_with_parents(const EmitContext& context, const ObjectId& column) {
    auto links = links_to_parents(context.target(), table_of(column));
    return context.is_created(table_of(column)) && !links.empty() &&
           std::get<Inheritance>(links.front()->payload).bound.empty();
}

}  // namespace

// CREATE TABLE has declared the columns of a new table, so that only their settings are left.
void create(const EmitContext& context, const Object& object, const Column& value, Statements& out) {
    if (!context.is_created(table_of(object.id))) add_to_existing_table(context, object, value, out);
    // They are part of the declaration.
    Column declared;
    declared.foreign_options = value.foreign_options;
    add_settings(context, object, declared, value, out);
    if (is_made_with_parents(context, object.id) && !value.local)
        state_for_inherited(context, object, value, out);
    else if (!value.not_null_validated && (value.local || context.is_created(table_of(object.id))))
        add_not_valid(context, object, value, out);
}

void drop(const EmitContext& context, const Object& object, const Column& value, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement = add_table_clause(out, Verb::drop, object, alter_table(id, is_left_to_children(context, id)),
                                            "DROP COLUMN " + quote_identifier(id.member));
    statement.phase = removal_phase(context, id);
    if (value.inherited) await_leaving_parents(context, statement, table_of(id));
    await_independence(context, statement, table_of(id));
    lock_tree(statement, table_of(id), LockMode::access_exclusive);
    if (has_numbers(context, id)) {
        statement.tail = ";\n" + drop_numbers(id);
        statement.combinable = false;
    }
    std::string name = display_name(id);
    const ColumnPair* pair = pair_before(context, id);
    if (pair != nullptr && pair->takes_over()) {
        end_type_swap(context, *pair, statement);
        return refuse_what_does_not_fit(context, *pair, out);
    }
    if (give_up_type_swap(context, id, statement)) return;
    if (pair != nullptr) {
        concern(statement, "B302", id, fmt::format("code that still names column {} fails", name));
        return end_pair(context, *pair, statement);
    }
    release_not_null_name(context, statement, id, value);
    if (drop_kept(context, id, "D103", statement)) return;
    if (context.put_aside.kept.count(id) > 0)
        put_aside(context, object, statement);
    else if ((value.generated.empty() || becomes_plain(context, id)) && !is_foreign(context, table_of(id)))
        statement.effects.losses.push_back({"D103", id, fmt::format("column {} is dropped with its values", name)});
    if (is_redefined(context, id))
        concern(statement, "B306", id, fmt::format("readers of column {} get other values", name));
    if (context.is_created(id)) return;
    notice_row_shape(context, statement, table_of(id));
    concern(statement, "B303", id, fmt::format("code that names column {} fails", name));
    // A default that goes before it would leave new rows without a value.
    bool loses_default = context.mode == Mode::online && context.put_aside.kept.count(id) > 0 && value.not_null &&
                         context.before(make_id(Kind::column_default, id.schema, id.name, id.member)) != nullptr &&
                         !is_in_primary_key(context.source(), id);
    if (needs_a_value(context.source(), id, value) || loses_default) let_new_rows_leave_out(context, object, out);
}

namespace {

std::string using_clause(const EmitContext& context, const Alteration<Column>& change, const std::string& hinted) {
    // Its values are elsewhere, and come as the new type from there.
    if (is_foreign(context, table_of(change.id()))) return {};
    if (!hinted.empty()) return " USING (" + hinted + ')';
    if (!is_converted(context, change.change) &&
        has_assignment_cast(stored_type(context.source(), change.id()).type, change.after.type))
        return {};
    return " USING " + converted_value(context, change, change.after.type);
}

bool changes_type(const Change& change) {
    return change.action == Action::alter &&
           (contains(change.changed, "type") || contains(change.changed, "collation") ||
            contains(change.changed, kConverted));
}

// The sequence of an identity column gets the column's type.
void lock_identity(const EmitContext& context, Statement& statement, const ObjectId& column) {
    ObjectId id = make_id(Kind::identity, column.schema, column.name, column.member);
    const auto* identity = get_payload<Identity>(context.before(id));
    if (identity != nullptr && !context.is_dropped(id))
        lock(statement, sequence_of(*identity), LockMode::share_row_exclusive);
}

void alter_type(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    const ObjectId& id = change.id();
    auto parent_changes = [&](const ObjectId& parent) {
        const Change* other = context.changes.find(parent);
        return other != nullptr && changes_type(*other);
    };
    if (change.after.inherited && follows_parent(context, id, parent_changes)) return;
    if (change.has(kConverted) && !change.has("type") && !is_converted(context, change.change))
        if (holds_rows_that_change(context, id)) return take_rows_aside(context, change, out);
    bool foreign = is_foreign(context, table_of(id));
    std::string hinted = conversion_expression(context.source(), context.target(), id);
    std::string collate = change.after.collation.empty() ? std::string() : " COLLATE " + change.after.collation;
    Statement& statement = add_table_clause(
        out, Verb::alter, change.after_object, alter_table(id),
        alter_column(id, "TYPE " + change.after.type + collate + using_clause(context, change, hinted)));
    statement.disturbs = true;
    await_domain_constraints(context, statement, id);
    await_leaving_parents(context, statement, table_of(id));
    await_independence(context, statement, table_of(id));
    order_among_held_rows(context, statement, id);
    alter_in_children(context, statement, id, changes_type);
    lock_tree(statement, table_of(id), LockMode::access_exclusive);
    if (!hinted.empty()) statement.search_path = change.after_object.origin.search_path;
    lock_identity(context, statement, id);
    if (!rewrites_for_type(context, change, !hinted.empty())) {
        recheck_and_reindex(context, statement, change.change);
        if (context.mode == Mode::online && !statement.effects.builds.empty()) {
            statement.phase = Phase::contract;
            statement.reason = context.why_plain(table_of(id), id) + why_converted_in_place(context, id);
        }
    } else {
        if (context.mode == Mode::online) statement.phase = Phase::contract;
        statement.reason = context.why_plain(table_of(id), id) + why_converted_in_place(context, id);
        rewrite_tree(context, statement, table_of(id));
        bool may_fail = is_converted(context, change.change) || may_not_convert(change.before.type, change.after.type);
        if (may_fail && !foreign)
            statement.effects.risks.push_back(
                {"F205", id,
                 fmt::format("fails when a value of {} does not fit {}", display_name(id), change.after.type)});
    }
    notice_type_change(context, statement, id, change.before, change.after);
    // Where the author has said how, it is meant. Values that are elsewhere stay what they are.
    if (hinted.empty() && !foreign) notice_loss(statement, id, change.before, change.after);
}

}  // namespace

void alter(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    auto first = out.size();
    Column settings = change.before;
    // What is generated cannot be given a type with USING, not even in the statement that ends it. Source:
    // ATPrepAlterColumnType.
    bool ends_generation = change.has("generated") && change.after.generated.empty();
    if (ends_generation) {
        alter_expression(context, change, out);
        if (out.size() > first) out.back().combinable = false;
    }
    if (change.has("type") || change.has("collation") || change.has(kConverted)) {
        alter_type(context, change, out);
        if (out.size() > first) restore_comments_of_parts(context, change.id(), out);
        if (out.size() > first) restate_dependencies_of_indexes(context, change.change, out);
        // The new type comes with its own. Source: ATExecAlterColumnType.
        settings.storage.clear();
        settings.compression.clear();
    }
    if (change.has("generated") && !ends_generation) alter_expression(context, change, out);
    if (change.has("not_null"))
        alter_not_null(context, change, out);
    else if (change.after.not_null)
        alter_not_null_state(context, change, out);
    if (change.has("local") && change.after.local) declare_in_child(context, change, out);
    add_settings(context, change.after_object, settings, change.after, out);
    for (auto i = first; i < out.size(); ++i) out[i].position = change.after.position;
}

}  // namespace schemadiff
