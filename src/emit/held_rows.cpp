#include "emit/held_rows.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/row_type.hpp"
#include "diff/type_users.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

// What happens to the relations whose rows a column holds.
struct Upheaval {
    std::vector<ObjectId> replaced;  // relations
    std::vector<ObjectId> altered;   // relations and columns of them, written anew
    std::vector<ObjectId> added;     // columns
    std::vector<ObjectId> removed;   // columns
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
    }
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
            found.replaced.push_back(relation->id);
            continue;
        }
        const Change* change = context.changes.find(relation->id);
        if (change != nullptr && contains(change->changed, "unlogged")) found.altered.push_back(relation->id);
        add_members(context, context.source(), relation->id, found);
        if (context.after(relation->id) != nullptr) add_members(context, context.target(), relation->id, found);
        add_members_within(context, relation->id, found);
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
    append(statement.consumes, found.added);
}

void return_after(Statement& statement, const Upheaval& found) {
    for (const auto* all : {&found.altered, &found.replaced})
        statement.consumes.insert(statement.consumes.end(), all->begin(), all->end());
    statement.precedes.insert(statement.precedes.end(), found.removed.begin(), found.removed.end());
}

Statement& add_conversion(const EmitContext& context, const Alteration<Column>& change, const std::string& type,
                          Statements& out) {
    const ObjectId& id = change.id();
    std::string name = quote_identifier(id.member);
    Statement& statement = add_table_clause(out, Verb::alter, change.after_object, "ALTER TABLE " + relation_name(id),
                                            fmt::format("ALTER COLUMN {0} TYPE {1} USING {0}::{1}", name, type));
    statement.apart = true;
    statement.combinable = false;
    statement.position = change.after.position;
    if (context.mode == Mode::online) statement.phase = Phase::contract;
    lock_tree(statement, table_of(id), LockMode::access_exclusive);
    rewrite_tree(context, statement, table_of(id));
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
    Statement& leaving = add_conversion(context, change, "text", out);
    leave_before(leaving, found);
    leaving.vacates = columns;
    for (const ObjectId& column : columns)
        for (const Link& link : context.source().dependents(*context.source().position(column)))
            leaving.awaits_removal.push_back(context.source().objects()[link.object].id);

    Statement& returning = add_conversion(context, change, change.after.type, out);
    return_after(returning, found);
    returning.produces = columns;
    returning.effects.risks.push_back(
        {"F205", change.id(),
         fmt::format("fails when a value of {} does not fit {}", display_name(change.id()), change.after.type)});
}

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
        statement.consumes.insert(statement.consumes.end(), to_hold.altered.begin(), to_hold.altered.end());
    }
}

}  // namespace schemadiff
