#include "emit/not_null.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/column_hints.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/new_column.hpp"
#include "emit/online/not_null.hpp"
#include "emit/primary_key.hpp"
#include "emit/reach.hpp"
#include "emit/row_work.hpp"

namespace schemadiff {

namespace {

// A column of the table that leaves for good, and whose NOT NULL is called like this. Null: there is none.
const Object* leaving_holder(const EmitContext& context, const ObjectId& id, const std::string& name) {
    auto table = context.source().position(table_of(id));
    if (!table) return nullptr;
    for (const Link& link : context.source().dependents(*table)) {
        const Object& object = context.source().objects()[link.object];
        const auto* column = std::get_if<Column>(&object.payload);
        if (column != nullptr && table_of(object.id) == table_of(id) && column->not_null &&
            column->not_null_name.value == name && context.after(object.id) == nullptr)
            return &object;
    }
    return nullptr;
}

// A second column, or a new one that comes before the one that leaves is gone, has the name that PostgreSQL makes up
// until then.
bool is_made_up(const EmitContext& context, const ObjectId& id, const Column& column) {
    if (!column.not_null_name.value) return true;
    const std::string& name = *column.not_null_name.value;
    const ColumnPair* pair = pair_after(context, id);
    if ((pair != nullptr && pair->takes_over()) || not_null_name_meanwhile(context, id, column) != name) return true;
    return name == not_null_name(id) && context.not_null_names.count({id.schema, name}) == 0;
}

Statement& add_step(const Object& object, std::string clause, LockMode mode, Statements& out) {
    Statement& statement =
        add_table_clause(out, Verb::alter, object, "ALTER TABLE " + relation_name(object.id), std::move(clause));
    return lock_tree(statement, table_of(object.id), mode);
}

// Names of constraints are taken within their table. They are no objects, and yet one leaves before another comes.
ObjectId place_of(const ObjectId& column, const std::string& name) {
    return make_id(Kind::constraint, column.schema, column.name, name);
}

bool is_held_by_another(const EmitContext& context, const ObjectId& id, const std::string& name) {
    const Catalog& source = context.source();
    auto members = source.dependents(*source.position(table_of(id)));
    return std::any_of(members.begin(), members.end(), [&](const Link& link) {
        const Object& object = source.objects()[link.object];
        const auto* column = std::get_if<Column>(&object.payload);
        return column != nullptr && object.id != id && table_of(object.id) == table_of(id) && column->not_null &&
               column->not_null_name.value == name;
    });
}

Statement& add_rename(const Alteration<Column>& change, const std::string& from, const std::string& to,
                      Statements& out) {
    const ObjectId& id = change.id();
    Statement& statement = add_alter(out, change,
                                     fmt::format("ALTER TABLE {} RENAME CONSTRAINT {} TO {}", relation_name(id),
                                                 quote_identifier(from), quote_identifier(to)));
    return lock_tree(statement, table_of(id), LockMode::access_exclusive);
}

// The parent's statement does the same to the child.
bool follows(const EmitContext& context, const Alteration<Column>& change, std::string_view field) {
    auto parent_changes = [&](const ObjectId& parent) {
        const Change* other = context.changes.find(parent);
        return other != nullptr && other->action == Action::alter && contains(other->changed, field);
    };
    return change.after.inherited && follows_parent(context, change.id(), parent_changes);
}

void rename(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    const ObjectId& id = change.id();
    if (follows(context, change, "not_null_name")) return;
    std::string from = not_null_name(id, change.before), to = not_null_name(id, change.after);
    // The statement that drops the holder passes the name on.
    if (leaving_holder(context, id, to) != nullptr) return;
    auto first = out.size();
    if (is_held_by_another(context, id, to)) {
        // The other one may want the name of this one.
        std::string between = helper_name("nn", id);
        add_rename(change, from, between, out).destroys.push_back(place_of(id, from));
        add_rename(change, between, to, out).awaits_removal.push_back(place_of(id, to));
    } else {
        add_rename(change, from, to, out).destroys.push_back(place_of(id, from));
    }
    alter_in_children(context, out.back(), id,
                      [](const Change& theirs) { return contains(theirs.changed, "not_null_name"); });
    // What is inherited has its name from there as long as it is.
    for (const Object* link : links_to_parents(context.source(), table_of(id)))
        if (context.is_dropped(link->id)) out[first].awaits_removal.push_back(link->id);
}

void validate(const EmitContext& context, const Object& object, const Column& column, Statements& out) {
    Statement& statement = add_step(object, "VALIDATE CONSTRAINT " + quote_identifier(not_null_name(object.id, column)),
                                    LockMode::share_update_exclusive, out);
    check_for_null(context, statement, object.id, column);
}

// What is not valid in a parent may be so in a child, which the parent's statement has reached.
void validate_children(const EmitContext& context, const ObjectId& id, Statements& out) {
    for (const ObjectId& child : reached_children(context, table_of(id))) {
        const Object* object = context.after(make_id(Kind::column, child.schema, child.name, id.member));
        const auto* column = get_payload<Column>(object);
        if (column != nullptr && column->not_null && column->not_null_validated)
            validate(context, *object, *column, out);
    }
}

// A column of a primary key stays NOT NULL as long as the key is there, an identity column as long as it is one, and
// that of an index as long as it names the rows for replication.
void await_what_forbids_null(const EmitContext& context, Statement& statement, const ObjectId& id) {
    statement.awaits_removal.push_back(make_id(Kind::identity, id.schema, id.name, id.member));
    ObjectId replicated_by = make_id(Kind::replica_identity, id.schema, id.name);
    if (const Change* change = context.changes.find(replicated_by); change != nullptr && change->before != nullptr) {
        if (change->action == Action::remove)
            statement.awaits_removal.push_back(replicated_by);
        else
            statement.consumes.push_back(replicated_by);
    }
    for (const Link& link : context.source().dependents(*context.source().position(table_of(id)))) {
        const Object& object = context.source().objects()[link.object];
        const auto* key = std::get_if<Constraint>(&object.payload);
        bool primary = key != nullptr && key->type == ConstraintType::primary_key;
        if (primary && context.is_dropped(object.id)) statement.awaits_removal.push_back(object.id);
    }
}

}  // namespace

std::set<std::pair<std::string, std::string>> taken_not_null_names(const Changes& changes) {
    std::set<std::pair<std::string, std::string>> taken, wanted;
    for (const Object& object : changes.source().objects())
        if (const auto* column = get_payload<Column>(&object); column != nullptr && column->not_null_name.value)
            taken.emplace(object.id.schema, *column->not_null_name.value);
    for (const Object& object : changes.target().objects()) {
        const auto* column = get_payload<Column>(&object);
        if (column == nullptr || column->inherited || !column->not_null_name.value) continue;
        if (!wanted.emplace(object.id.schema, *column->not_null_name.value).second)
            taken.emplace(object.id.schema, *column->not_null_name.value);
    }
    return taken;
}

std::string not_null_name(const ObjectId& id, const Column& column) {
    return column.not_null_name.value.value_or(not_null_name(id));
}

void scan_not_null(const EmitContext& context, Statement& statement, const ObjectId& id, const Column& column) {
    if (column.not_null_no_inherit)
        scan(context, statement, {table_of(id)});
    else
        scan_tree(context, statement, table_of(id));
}

Column declared_column(const EmitContext& context, const ObjectId& id, const Column& column) {
    Column declared = column;
    if (is_made_up(context, id, column)) declared.not_null_name = IfStated();
    if (!column.not_null_validated) declared.not_null = false;
    return declared;
}

std::string set_not_null_clause(const EmitContext& context, const ObjectId& id, const Column& column) {
    std::string name = quote_identifier(id.member);
    if (is_made_up(context, id, column) && column.not_null_validated && !column.not_null_no_inherit)
        return fmt::format("ALTER COLUMN {} SET NOT NULL", name);
    return fmt::format("ADD CONSTRAINT {} NOT NULL {}{}{}", quote_identifier(not_null_name(id, column)), name,
                       column.not_null_no_inherit ? " NO INHERIT" : "", column.not_null_validated ? "" : " NOT VALID");
}

void await_not_null_name(const EmitContext& context, Statement& statement, const ObjectId& id, const Column& column) {
    if (column.not_null && not_null_name_meanwhile(context, id, column) == not_null_name(id, column))
        statement.awaits_removal.push_back(place_of(id, not_null_name(id, column)));
}

void release_not_null_name(const EmitContext& context, Statement& statement, const ObjectId& id, const Column& column) {
    if (context.server_version < kNotNullIsAConstraint || !column.not_null_name.value) return;
    if (!column.not_null) return;
    statement.destroys.push_back(place_of(id, not_null_name(id, column)));
    if (context.after(id) != nullptr) return;
    for_each_member(context.target(), table_of(id), [&](const Object& member) {
        const auto* heir = get_payload<Column>(&member);
        bool takes_over = heir != nullptr && heir->not_null && heir->not_null_name.value == column.not_null_name.value;
        if (!takes_over || pair_after(context, member.id) != nullptr) return;
        statement.consumes.push_back(member.id);
        statement.tail += take_over_not_null_name(context, member.id, member.id);
        statement.combinable = false;
    });
}

std::string not_null_name_meanwhile(const EmitContext& context, const ObjectId& id, const Column& column) {
    std::string name = not_null_name(id, column);
    const ColumnPair* pair = pair_after(context, id);
    if (pair == nullptr) {
        if (!column.not_null || leaving_holder(context, id, name) == nullptr) return name;
        const auto* now = get_payload<Column>(context.before(id));
        return now != nullptr && now->not_null ? not_null_name(id, *now) : not_null_name(id);
    }
    const auto* first = get_payload<Column>(context.before(pair->before));
    bool is_taken = first != nullptr && first->not_null && not_null_name(pair->before, *first) == name;
    return pair->takes_over() || is_taken ? not_null_name(id) : name;
}

std::string take_over_not_null_name(const EmitContext& context, const ObjectId& id, const ObjectId& final) {
    const auto* column = get_payload<Column>(context.after(id));
    if (column == nullptr || !column->not_null || context.server_version < kNotNullIsAConstraint) return {};
    std::string meanwhile = not_null_name_meanwhile(context, id, *column), name = not_null_name(final, *column);
    if (meanwhile == name) return {};
    return fmt::format(";\nALTER TABLE {} RENAME CONSTRAINT {} TO {}", relation_name(id), quote_identifier(meanwhile),
                       quote_identifier(name));
}

void check_for_null(const EmitContext& context, Statement& statement, const ObjectId& id, const Column& column) {
    if (is_proven_not_null(context, id) || is_foreign(context, table_of(id)) || !column.not_null_validated) return;
    scan_not_null(context, statement, id, column);
    statement.effects.risks.push_back({"F201", id, fmt::format("fails when {} holds NULL", display_name(id))});
}

namespace {

// The first parent that makes the column of a new child NOT NULL; null: none does.
const Column* parent_with_not_null(const EmitContext& context, const ObjectId& id) {
    return find_column_above(context.target(), id,
                             [](const Column& column) { return column.not_null && !column.not_null_no_inherit; });
}

}  // namespace

std::string own_name_of_inherited(const EmitContext& context, const ObjectId& id, const Column& column) {
    const auto& name = column.not_null_name.value;
    const Column* above = column.not_null && name ? parent_with_not_null(context, id) : nullptr;
    if (above == nullptr || !above->not_null_name.value || *above->not_null_name.value == *name) return {};
    return fmt::format("CONSTRAINT {} NOT NULL {}", quote_identifier(*name), quote_identifier(id.member));
}

bool is_left_to_parents(const EmitContext& context, const ObjectId& id, const Column& column) {
    return column.not_null_from_above && parent_with_not_null(context, id) != nullptr &&
           own_name_of_inherited(context, id, column).empty();
}

void state_for_inherited(const EmitContext& context, const Object& object, const Column& value, Statements& out) {
    if (!value.not_null || parent_with_not_null(context, object.id) != nullptr) return;
    if (is_made_up(context, object.id, value) && is_in_primary_key(context.target(), object.id)) return;
    if (!value.not_null_validated) return add_not_valid(context, object, value, out);
    add_step(object, set_not_null_clause(context, object.id, value), LockMode::access_exclusive, out);
}

void add_not_valid(const EmitContext& context, const Object& object, const Column& value, Statements& out) {
    Statement& statement =
        add_step(object, set_not_null_clause(context, object.id, value), LockMode::access_exclusive, out);
    // Not within the statement that makes the column: there it would hold of all rows.
    statement.combinable = false;
}

namespace {

// Whoever has not got it yet by the time that the parent does gets it under the parent's name.
void name_in_children(const EmitContext& context, const ObjectId& id, const Column& column, bool validated,
                      Statement& statement) {
    // The name is that of the first column until the second takes over, and then nothing gives it to a child alone.
    const ColumnPair* pair = pair_after(context, id);
    if (pair != nullptr && pair->takes_over()) return;
    std::string own;
    for (const ObjectId& child : reached_children(context, table_of(id))) {
        ObjectId theirs = make_id(Kind::column, child.schema, child.name, id.member);
        const auto* before = get_payload<Column>(context.before(theirs));
        const auto* after = get_payload<Column>(context.after(theirs));
        bool comes = before != nullptr && !before->not_null && after != nullptr && after->not_null;
        if (!comes || after->not_null_name == column.not_null_name) continue;
        Column now = *after;
        now.not_null_validated = validated;
        own += fmt::format("ALTER TABLE {} {};\n", relation_name(theirs), set_not_null_clause(context, theirs, now));
    }
    if (own.empty()) return;
    statement.head = own + statement.head;
    statement.combinable = false;
}

// A child's own NOT NULL stays when that of the parent goes.
bool is_declared_as_well(const EmitContext& context, const Alteration<Column>& change) {
    if (!change.before.not_null_name.value) return false;
    auto has_the_name = [&](const ObjectId& parent) {
        const auto* before = get_payload<Column>(context.before(parent));
        return before != nullptr && before->not_null && before->not_null_name == change.before.not_null_name;
    };
    return change.before.local || !follows_parent(context, change.id(), has_the_name);
}

}  // namespace

void alter_not_null(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    const ObjectId& id = change.id();
    const Column& after = change.after;
    // To be inherited from now on is to be NOT NULL in the children.
    if (after.not_null && follows(context, change, "not_null_no_inherit")) return;
    if (follows(context, change, "not_null") && (after.not_null || !is_declared_as_well(context, change))) return;
    bool to_be_filled = context.mode == Mode::online || !backfill_expression(context.target(), id).empty();
    if (after.not_null && after.not_null_validated && to_be_filled) {
        auto first = out.size();
        tighten_column(context, change.after_object, out);
        auto step = std::find_if(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                                 [](const Statement& each) { return !each.fills; });
        return name_in_children(context, id, after, !context.must_stay_usable(table_of(id), id), *step);
    }
    std::string clause = after.not_null ? set_not_null_clause(context, id, after)
                                        : fmt::format("ALTER COLUMN {} DROP NOT NULL", quote_identifier(id.member));
    Statement& statement =
        add_table_clause(out, Verb::alter, change.after_object, "ALTER TABLE " + relation_name(id), std::move(clause));
    lock(statement, table_of(id), LockMode::access_exclusive);
    // NO INHERIT is added under locks of the children all the same.
    if (after.not_null || !change.before.not_null_no_inherit)
        lock_below(statement, table_of(id), LockMode::access_exclusive);
    if (!after.not_null) {
        concern(statement, "B309", id, fmt::format("code that reads {} may meet NULL", display_name(id)));
        return await_what_forbids_null(context, statement, id);
    }
    await_not_null_name(context, statement, id, after);
    name_in_children(context, id, after, after.not_null_validated, statement);
    concern(statement, "B305", id, fmt::format("code that writes NULL to {} fails", display_name(id)));
    check_for_null(context, statement, id, after);
    if (!after.not_null_validated) validate_children(context, id, out);
}

void alter_not_null_state(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    const ObjectId& id = change.id();
    if (change.has("not_null_name")) rename(context, change, out);
    if (change.has("not_null_no_inherit")) {
        bool inherit = !change.after.not_null_no_inherit;
        Statement& statement =
            add_step(change.after_object,
                     fmt::format("ALTER CONSTRAINT {} {}INHERIT", quote_identifier(not_null_name(id, change.after)),
                                 inherit ? "" : "NO "),
                     LockMode::access_exclusive, out);
        if (inherit) check_for_null(context, statement, id, change.after);
    }
    if (!change.has("not_null_validated") || follows(context, change, "not_null_validated")) return;
    if (change.after.not_null_validated) return validate(context, change.after_object, change.after, out);
    Statement& statement =
        add_step(change.after_object, fmt::format("ALTER COLUMN {} DROP NOT NULL", quote_identifier(id.member)),
                 LockMode::access_exclusive, out);
    concern(statement, "B309", id, fmt::format("code that reads {} may meet NULL", display_name(id)));
    add_not_valid(context, change.after_object, change.after, out);
    validate_children(context, id, out);
}

}  // namespace schemadiff
