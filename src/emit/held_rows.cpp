#include "emit/held_rows.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/row_type.hpp"
#include "diff/type_users.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

// What happens to the relations whose rows a column holds.
struct Upheaval {
    std::vector<ObjectId> replaced;  // relations
    std::vector<ObjectId> altered;   // relations and columns of them, written anew
    std::vector<ObjectId> added;     // columns
    std::vector<ObjectId> removed;   // columns
    bool by_name = false;            // a field is found again by its name only, not by its place
    bool loses_fields = false;       // one whose name is no longer there is lost, or nobody knows

    void merge_ways(const Upheaval& within) {
        by_name = by_name || within.by_name;
        loses_fields = loses_fields || within.loses_fields;
    }
};

// The statement about a parent's column alters it along, and that is the one to be before or after.
void add_altered(const EmitContext& context, const ObjectId& column, Upheaval& found) {
    bool goes_along = false;
    for (const Object* link : links_to_parents(context.target(), table_of(column))) {
        const ObjectId& parent = std::get<Inheritance>(link->payload).parent;
        ObjectId above = make_id(Kind::column, parent.schema, parent.name, column.member);
        const Change* change = context.changes.find(above);
        if (change == nullptr || change->action != Action::alter || !link_is_kept(context, *link)) continue;
        add_altered(context, above, found);
        goes_along = true;
    }
    if (!goes_along) found.altered.push_back(column);
}

void add_members(const EmitContext& context, const Catalog& catalog, const ObjectId& relation, Upheaval& found) {
    for (const Link& link : catalog.dependents(*catalog.position(relation))) {
        const ObjectId& id = catalog.objects()[link.object].id;
        const Change* change = context.changes.find(id);
        if (link.why != EdgeKind::member_of || id.kind != Kind::column || change == nullptr) continue;
        if (change->action == Action::add && &catalog == &context.target()) found.added.push_back(id);
        if (&catalog == &context.target()) continue;
        if (change->action == Action::remove) found.removed.push_back(id);
        if (change->action == Action::alter) add_altered(context, id, found);
        if (change->action == Action::replace) found.altered.push_back(id);
        // It comes back behind the others.
        if (change->action == Action::replace) found.by_name = true;
    }
}

std::vector<std::string> column_names(const Catalog& catalog, const ObjectId& relation) {
    std::map<int, std::string> names;
    const Object* object = catalog.find(relation);
    auto add_all = [&](const std::vector<ViewColumn>& columns) {
        for (const ViewColumn& column : columns) names[static_cast<int>(names.size())] = column.name;
    };
    if (const auto* view = get_payload<View>(object)) add_all(view->columns);
    if (const auto* view = get_payload<MaterializedView>(object)) add_all(view->columns);
    for (const Link& link : catalog.dependents(*catalog.position(relation))) {
        const Object& member = catalog.objects()[link.object];
        const auto* column = get_payload<Column>(&member);
        if (link.why == EdgeKind::member_of && column != nullptr) names[column->position] = member.id.member;
    }
    std::vector<std::string> list;
    for (auto& [place, name] : names) list.push_back(std::move(name));
    return list;
}

// What is made again may have its columns in another order.
void add_replaced(const EmitContext& context, const ObjectId& relation, Upheaval& found) {
    found.replaced.push_back(relation);
    const Change& change = *context.changes.find(relation);
    if (change.after == nullptr || (change.changed.empty() && get_payload<Table>(change.after) == nullptr)) return;
    std::vector<std::string> before = column_names(context.source(), relation);
    std::vector<std::string> after = column_names(context.target(), relation);
    bool is_known = !before.empty() && !after.empty();
    if (is_known && before == after) return;
    found.by_name = true;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    found.loses_fields = !is_known || !std::includes(after.begin(), after.end(), before.begin(), before.end());
}

// Rows within rows: their columns come before the outermost row leaves, and go after it is back.
void add_members_within(const EmitContext& context, const ObjectId& relation, Upheaval& found) {
    const Catalog& source = context.source();
    for (const Link& link : source.dependents(*source.position(relation))) {
        const ObjectId& column = source.objects()[link.object].id;
        if (link.why != EdgeKind::member_of || column.kind != Kind::column) continue;
        for (const Object* held : relations_held_by(source, column)) {
            Upheaval within;
            add_members(context, source, held->id, within);
            if (context.after(held->id) != nullptr) add_members(context, context.target(), held->id, within);
            if (context.is_dropped(held->id)) add_replaced(context, held->id, within);
            found.merge_ways(within);
            found.added.insert(found.added.end(), within.added.begin(), within.added.end());
            found.removed.insert(found.removed.end(), within.removed.begin(), within.removed.end());
            add_members_within(context, held->id, found);
        }
    }
}

Upheaval upheaval_under(const EmitContext& context, const ObjectId& column) {
    Upheaval found;
    for (const Object* relation : relations_held_by(context.source(), column)) {
        if (context.is_dropped(relation->id)) {
            add_replaced(context, relation->id, found);
            continue;
        }
        const Change* change = context.changes.find(relation->id);
        bool is_moved = change != nullptr && moves_rows(*change);
        if (is_moved) found.altered.push_back(relation->id);
        add_members(context, context.source(), relation->id, found);
        if (context.after(relation->id) != nullptr) add_members(context, context.target(), relation->id, found);
        add_members_within(context, relation->id, found);
        // Its new columns come once it is written, by when its rows have left.
        found.by_name = found.by_name || (is_moved && !found.added.empty());
    }
    return found;
}

// The old form of the rows, with all columns that are to come: text of a row has as many fields as the row.
void leave_before(Statement& statement, const Upheaval& found) {
    auto append = [](std::vector<ObjectId>& to, const std::vector<ObjectId>& from) {
        to.insert(to.end(), from.begin(), from.end());
    };
    append(statement.precedes, found.replaced);
    append(statement.prepares, found.altered);
    if (!found.by_name) append(statement.consumes, found.added);
}

void return_after(Statement& statement, const Upheaval& found) {
    for (const auto* all : {&found.altered, &found.replaced})
        statement.consumes.insert(statement.consumes.end(), all->begin(), all->end());
    if (!found.by_name) statement.precedes.insert(statement.precedes.end(), found.removed.begin(), found.removed.end());
}

Statement& add_conversion(const EmitContext& context, const Alteration<Column>& change, const std::string& type,
                          const std::string& value, Statements& out) {
    const ObjectId& id = change.id();
    std::string name = quote_identifier(id.member);
    Statement& statement = add_table_clause(out, Verb::alter, change.after_object, "ALTER TABLE " + relation_name(id),
                                            fmt::format("ALTER COLUMN {} TYPE {} USING {}", name, type, value));
    statement.apart = true;
    statement.combinable = false;
    statement.position = change.after.position;
    if (context.mode == Mode::online) statement.phase = Phase::contract;
    lock_tree(statement, table_of(id), LockMode::access_exclusive);
    rewrite_tree(context, statement, table_of(id));
    return statement;
}

Statement& add_leaving(const EmitContext& context, const Alteration<Column>& change, bool by_name, Statements& out) {
    std::string name = quote_identifier(change.id().member);
    if (by_name) return add_conversion(context, change, "json", fmt::format("pg_catalog.to_json({})", name), out);
    return add_conversion(context, change, "text", name + "::text", out);
}

// Names are read into the fields of a row only: one around the value serves for arrays, domains and all else as well.
Statement& add_returning(const EmitContext& context, const Alteration<Column>& change, bool by_name, Statements& out) {
    const ObjectId& id = change.id();
    std::string name = quote_identifier(id.member);
    const std::string& type = change.after.type;
    if (!by_name) return add_conversion(context, change, type, fmt::format("{}::{}", name, type), out);
    std::string around = quote_qualified(id.schema, helper_name("rows", id));
    std::string value = fmt::format(
        "(pg_catalog.json_populate_record(NULL::{}, pg_catalog.json_build_object('value', {}))).value", around, name);
    Statement& statement = add_conversion(context, change, type, value, out);
    statement.head = fmt::format("CREATE TYPE {} AS (value {});\n{}", around, type, statement.head);
    statement.tail = ";\nDROP TYPE " + around;
    return statement;
}

// The column itself and those of children that go with it.
std::vector<ObjectId> columns_along(const EmitContext& context, const ObjectId& id) {
    std::vector<ObjectId> columns{id};
    for (const ObjectId& child : reached_children(context, table_of(id)))
        columns.push_back(make_id(Kind::column, child.schema, child.name, id.member));
    return columns;
}

std::vector<ObjectId> holders_of(const Catalog& catalog, const ObjectId& table) {
    std::vector<ObjectId> holders;
    TypeUsers users = find_type_users(catalog, table);
    for (const auto* list : {&users.columns, &users.contained})
        for (auto holder : *list)
            if (catalog.objects()[holder].id.kind == Kind::column) holders.push_back(catalog.objects()[holder].id);
    return holders;
}

}  // namespace

bool is_held(const EmitContext& context, const ObjectId& table) { return !holders_of(context.source(), table).empty(); }

void await_last_holders(const EmitContext& context, Statement& statement, const ObjectId& table) {
    std::vector<ObjectId> later = holders_of(context.target(), table);
    for (const ObjectId& holder : holders_of(context.source(), table)) {
        bool leaves = context.after(holder) == nullptr || context.is_dropped(holder);
        if (leaves)
            statement.awaits_removal.push_back(holder);
        else if (std::find(later.begin(), later.end(), holder) == later.end())
            statement.consumes.push_back(holder);
    }
}

bool holds_rows_that_change(const EmitContext& context, const ObjectId& column) {
    Upheaval found = upheaval_under(context, column);
    return !found.replaced.empty() || !found.altered.empty();
}

void take_rows_aside(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    Upheaval found = upheaval_under(context, change.id());
    std::vector<ObjectId> columns = columns_along(context, change.id());
    Statement& leaving = add_leaving(context, change, found.by_name, out);
    leave_before(leaving, found);
    leaving.vacates = columns;
    for (const ObjectId& column : columns)
        for (const Link& link : context.source().dependents(*context.source().position(column)))
            leaving.awaits_removal.push_back(context.source().objects()[link.object].id);

    Statement& returning = add_returning(context, change, found.by_name, out);
    return_after(returning, found);
    returning.produces = columns;
    returning.effects.risks.push_back(
        {"F205", change.id(),
         fmt::format("fails when a value of {} does not fit {}", display_name(change.id()), change.after.type)});
    if (found.loses_fields)
        returning.effects.losses.push_back({"D105", change.id(),
                                            fmt::format("values of {} lose every field whose name {} does not have",
                                                        display_name(change.id()), change.after.type)});
}

namespace {

// Rows that are there get a value of the new column, or are looked at.
bool is_written_at_once(const EmitContext& context, const ObjectId& id) {
    const auto& column = std::get<Column>(context.after(id)->payload);
    auto has = [&](Kind kind) { return context.after(make_id(kind, id.schema, id.name, id.member)) != nullptr; };
    return column.not_null || !column.generated.empty() || has(Kind::column_default) || has(Kind::identity);
}

}  // namespace

void order_among_held_rows(const EmitContext& context, Statement& statement, const ObjectId& column) {
    if (context.before(column) != nullptr) {
        Upheaval held = upheaval_under(context, column);
        held.added.clear();
        leave_before(statement, held);
        TypeUsers holders = find_type_users(context.source(), table_of(column));
        for (const auto* list : {&holders.columns, &holders.contained})
            for (auto holder : *list) statement.awaits_removal.push_back(context.source().objects()[holder].id);
    }
    for (const Object* relation : relations_held_by(context.target(), column)) {
        if (context.before(relation->id) == nullptr || context.is_dropped(relation->id)) continue;
        Upheaval to_hold;
        add_members(context, context.source(), relation->id, to_hold);
        add_members(context, context.target(), relation->id, to_hold);
        std::erase_if(to_hold.added, [&](const ObjectId& added) { return !is_written_at_once(context, added); });
        for (const auto* first : {&to_hold.altered, &to_hold.added})
            statement.consumes.insert(statement.consumes.end(), first->begin(), first->end());
    }
}

}  // namespace schemadiff
