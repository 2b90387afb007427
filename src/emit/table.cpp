#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "diff/row_type.hpp"
#include "emit/column_clause.hpp"
#include "emit/concern.hpp"
#include "emit/domain_users.hpp"
#include "emit/emit.hpp"
#include "emit/foreign_options.hpp"
#include "emit/held_rows.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/not_null.hpp"
#include "emit/online/partition.hpp"
#include "emit/options.hpp"
#include "emit/published.hpp"
#include "emit/reach.hpp"
#include "emit/removal.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

std::vector<const Object*> columns_of(const Catalog& catalog, const ObjectId& table) {
    std::vector<const Object*> columns;
    auto position = catalog.position(table);
    for (const Link& link : catalog.dependents(*position)) {
        const Object& object = catalog.objects()[link.object];
        if (link.why == EdgeKind::member_of && object.id.kind == Kind::column) columns.push_back(&object);
    }
    std::sort(columns.begin(), columns.end(), [](const Object* a, const Object* b) {
        return std::get<Column>(a->payload).position < std::get<Column>(b->payload).position;
    });
    return columns;
}

// Where everything else of the table goes behind the column list.
std::string storage_clauses(const Table& table) {
    std::string text;
    if (!table.partition_key.empty()) text += "\nPARTITION BY " + table.partition_key.text;
    if (table.access_method.value && *table.access_method.value != "heap")
        text += "\nUSING " + quote_identifier(*table.access_method.value);
    if (!table.options.empty()) text += "\nWITH (" + options_list(table.options) + ')';
    if (table.tablespace.value && !table.tablespace.value->empty())
        text += "\nTABLESPACE " + quote_identifier(*table.tablespace.value);
    return text;
}

std::string alter_table(const ObjectId& id) { return "ALTER TABLE " + sql_name(id); }

// A logged table cannot refer to an unlogged one: what is referred to becomes logged first and unlogged last.
void order_among_references(const EmitContext& context, Statement& statement, const ObjectId& id, bool unlogged) {
    const Catalog& source = context.source();
    for (const Link& link : source.dependents(*source.position(id))) {
        const Object& object = source.objects()[link.object];
        const auto* key = std::get_if<Constraint>(&object.payload);
        if (key == nullptr || key->type != ConstraintType::foreign_key) continue;
        ObjectId referring = table_of(object.id);
        if (referring == key->referenced || (unlogged ? key->referenced : referring) != id) continue;
        if (context.is_dropped(object.id))
            statement.awaits_removal.push_back(object.id);
        else
            statement.consumes.push_back(unlogged ? referring : key->referenced);
    }
}

// A partitioned table has no rows of its own: made again, it has those of its partitions, as long as they come back.
bool keeps_rows(const EmitContext& context, const ObjectId& id) {
    const auto* before = get_payload<Table>(context.before(id));
    const auto* after = get_payload<Table>(context.after(id));
    if (before == nullptr || after == nullptr) return false;
    if (before->partition_key.empty() || after->partition_key.empty()) return false;
    if (before->has_unmanaged_partitions) return false;
    auto links = links_to_children(context.source(), id);
    return std::all_of(links.begin(), links.end(), [&](const Object* link) {
        ObjectId child = make_id(Kind::table, link->id.schema, link->id.name);
        return context.after(link->id) != nullptr || context.after(child) == nullptr;
    });
}

void add_row_security(const Object& object, const ObjectId& id, const Table& table, Statements& out) {
    auto add = [&](const char* clause) {
        lock(add_table_clause(out, Verb::alter, object, alter_table(id), clause), id, LockMode::access_exclusive);
    };
    if (table.row_security) add("ENABLE ROW LEVEL SECURITY");
    if (table.force_row_security) add("FORCE ROW LEVEL SECURITY");
}

void notice_row_security(Statement& statement, const ObjectId& id, std::string what) {
    concern(statement, "B314", id, what);
    concern(statement, "S702", id, std::move(what));
}

// As long as it is on, the policies are there: without one, nobody but the owner sees a row.
void keep_policed(const EmitContext& context, Statement& statement, bool on) {
    const Catalog& catalog = on ? context.target() : context.source();
    for (const Link& link : catalog.dependents(*catalog.position(statement.subject))) {
        const ObjectId& policy = catalog.objects()[link.object].id;
        if (policy.kind != Kind::policy || link.why != EdgeKind::member_of) continue;
        (on ? statement.consumes : statement.prepares).push_back(policy);
    }
}

const Object* link_as_partition(const Catalog& catalog, const ObjectId& table) {
    for (const Object* link : links_to_parents(catalog, table))
        if (!std::get<Inheritance>(link->payload).bound.empty()) return link;
    return nullptr;
}

// New code does not know the table any more, so that its rows must not hold back those that it refers to.
void release_referenced_tables(const EmitContext& context, const ObjectId& table, Statements& out) {
    for (const Link& link : context.source().dependents(*context.source().position(table))) {
        const Object& object = context.source().objects()[link.object];
        const auto* key = std::get_if<Constraint>(&object.payload);
        if (link.why != EdgeKind::member_of || key == nullptr || key->type != ConstraintType::foreign_key) continue;
        if (context.is_dropped(key->referenced)) continue;
        drop(context, object, *key, out);
        out.back().phase = Phase::expand;
        out.back().reason = "new code deletes referenced rows before the table is dropped";
    }
}

// Those that stay let the partition go once it is detached, as long as nothing refers to its rows.
bool detach_from_references(const EmitContext& context, const Object& link, Statements& out) {
    ObjectId partition = table_of(link.id);
    auto references = references_from_above(context.source(), partition);
    bool all_leave = std::all_of(references.begin(), references.end(),
                                 [&](const Object* key) { return context.is_dropped(key->id); });
    if (all_leave) return false;
    const ObjectId& parent = std::get<Inheritance>(link.payload).parent;
    Statement& statement =
        add_drop(out, link, fmt::format("ALTER TABLE {} DETACH PARTITION {}", sql_name(parent), sql_name(partition)));
    statement.phase = context.is_created(partition) ? Phase::expand : Phase::contract;
    statement.reason = "a foreign key refers to " + display_name(parent);
    lock(statement, parent, LockMode::access_exclusive);
    lock_tree(statement, partition, LockMode::access_exclusive);
    look_up_references(statement, parent, partition);
    return true;
}

// In the same way by a parent, so that the child has it from there.
bool is_generated_above(const Catalog& catalog, const ObjectId& id, const Column& column) {
    return find_column_above(catalog, id, [&](const Column& above) {
               return above.generated == column.generated && above.generated_virtual == column.generated_virtual;
           }) != nullptr;
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Table& value, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement =
        add_create(out, object,
                   fmt::format("CREATE {}{} {}", value.unlogged ? "UNLOGGED " : "", object_word(object), sql_name(id)));
    statement.parenthesised = true;

    std::vector<std::string> parents;
    for (const Object* link : links_to_parents(context.target(), id)) {
        const auto& inheritance = std::get<Inheritance>(link->payload);
        // It joins in contract, and is nothing by itself.
        if (value.is_foreign() && !context.is_created(inheritance.parent)) statement.phase = Phase::contract;
        if (!inheritance.bound.empty()) continue;  // a partition is attached by a statement of its own
        parents.push_back(sql_name(inheritance.parent));
        statement.produces.push_back(link->id);
        lock(statement, inheritance.parent, LockMode::share_update_exclusive);
        if (value.is_foreign()) notice_foreign_child(context, statement, id, inheritance.parent);
    }
    ObjectId typing = make_id(Kind::typed_table, id.schema, id.name);
    const auto* typed = get_payload<TypedTable>(context.after(typing));
    for (const Object* column : columns_of(context.target(), id)) {
        const auto& payload = std::get<Column>(column->payload);
        statement.produces.push_back(column->id);
        await_domain_constraints(context, statement, column->id);
        order_among_held_rows(context, statement, column->id);
        if (!parents.empty() && !payload.local) {
            std::string clause = own_name_of_inherited(context, column->id, payload);
            if (!clause.empty()) statement.clauses.push_back({std::nullopt, std::move(clause)});
            continue;
        }
        Column declared = declared_column(context, column->id, payload);
        if (!parents.empty() && is_left_to_parents(context, column->id, payload)) declared.not_null = false;
        // Before PostgreSQL 16 a child may not say it again.
        if (!parents.empty() && is_generated_above(context.target(), column->id, declared)) declared.generated = {};
        statement.clauses.push_back({column->id, typed == nullptr ? column_clause(column->id, declared)
                                                                  : typed_column_clause(column->id, declared)});
    }
    if (typed != nullptr) {
        statement.produces.push_back(typing);
        statement.head += " OF " + typed->type;
        statement.parenthesised = !statement.clauses.empty();
    }
    if (!parents.empty()) statement.tail += "\nINHERITS (" + join(parents, ", ") + ')';
    if (value.is_foreign())
        statement.tail += "\nSERVER " + quote_identifier(value.server) + foreign_options_clause(value.foreign_options);
    statement.tail += storage_clauses(value);

    // `out` may grow below, so the statement is complete here.
    for (const Object* column : columns_of(context.target(), id))
        create(context, *column, std::get<Column>(column->payload), out);
    add_row_security(object, id, value, out);
}

void drop(const EmitContext& context, const Object& object, const Table& value, Statements& out) {
    const ObjectId& id = object.id;
    bool kept = context.put_aside.kept.count(id) > 0;
    bool leaves = !context.is_created(id) && !kept && !keeps_rows(context, id) && !value.is_foreign();
    if (context.mode == Mode::online && leaves) release_referenced_tables(context, id, out);
    const Object* link = link_as_partition(context.source(), id);
    std::string_view fate =
        context.is_created(id) ? "is dropped with its rows and made again empty" : "is dropped with its rows";
    Loss loss{link != nullptr ? "D112" : "D102", id,
              fmt::format("{} {} {}", link != nullptr ? "partition" : "table", display_name(id), fate)};
    bool detached = link != nullptr && !value.is_foreign() && !kept && detach_before_drop(context, *link, loss, out);
    if (link != nullptr && !kept && !detached) detached = detach_from_references(context, *link, out);
    Statement& statement = add_drop(out, object, fmt::format("DROP {} {}", object_word(object), sql_name(id)));
    statement.phase = context.is_created(id) ? Phase::expand : Phase::contract;
    lock(statement, id, LockMode::access_exclusive);
    if (kept) {
        put_aside(context, object, statement);
        return notice_removal(context, statement, id, "B304");
    }
    if (link != nullptr)
        for (const Object* key : references_from_above(context.source(), id))
            statement.awaits_removal.push_back(key->id);
    if (link != nullptr && !detached) {
        const auto& inheritance = std::get<Inheritance>(link->payload);
        lock(statement, inheritance.parent, LockMode::access_exclusive);
        for (const ObjectId& sibling : default_partitions(context, inheritance.parent, Verb::drop))
            lock(statement, sibling, LockMode::access_exclusive);
    }
    if (keeps_rows(context, id)) return;
    if (value.is_foreign()) return notice_removal(context, statement, id, "B304");
    if (drop_kept(context, id, loss.code, statement)) return;
    statement.effects.losses.push_back(std::move(loss));
    concern(statement, "B304", id,
            context.is_created(id) ? fmt::format("readers of {} miss its rows", display_name(id))
                                   : fmt::format("code that names {} fails", display_name(id)));
}

void alter(const EmitContext& context, const Alteration<Table>& change, Statements& out) {
    const ObjectId& id = change.id();
    const Object& object = change.after_object;
    auto first = out.size();
    auto add = [&](std::string clause, LockMode mode) -> Statement& {
        return lock(add_table_clause(out, Verb::alter, object, alter_table(id), std::move(clause)), id, mode);
    };
    if (change.has("unlogged")) {
        Statement& statement = add(change.after.unlogged ? "SET UNLOGGED" : "SET LOGGED", LockMode::access_exclusive);
        statement.effects.rewrites.push_back(id);
        // Sequences of columns follow their table since PostgreSQL 15.
        if (context.server_version >= 150000)
            for (const ObjectId& sequence : owned_sequences(context.target(), id))
                lock(statement, sequence, LockMode::access_exclusive);
        order_among_references(context, statement, id, change.after.unlogged);
        if (change.after.unlogged) await_leaving_publications(context, statement, id);
        if (change.after.unlogged)
            statement.effects.losses.push_back(
                {"D110", id,
                 fmt::format("table {} loses its rows when the server crashes from now on", display_name(id))});
    }
    auto move_to = [&](const std::string& method) -> Statement& {
        Statement& statement = add("SET ACCESS METHOD " + quote_identifier(method), LockMode::access_exclusive);
        return rewrite(context, statement, {id}), statement;
    };
    if (change.has("access_method") || change.has(kConverted)) {
        ObjectId before = make_id(Kind::access_method, "", change.before.access_method.value.value_or(""));
        ObjectId after = make_id(Kind::access_method, "", change.after.access_method.value.value_or(before.name));
        // One that is replaced is away for a moment, one that only leaves makes room for the usual one.
        bool leaves = before == after;
        Statement& first_move = move_to(leaves ? "heap" : after.name);
        first_move.precedes.push_back(before);
        first_move.combinable = !leaves;
        if (leaves && context.after(after) != nullptr) move_to(after.name);
        out.back().consumes.push_back(after);
    }
    if (change.has("tablespace")) {
        std::string space = change.after.tablespace.value->empty() ? "pg_default" : *change.after.tablespace.value;
        Statement& statement = add("SET TABLESPACE " + quote_identifier(space), LockMode::access_exclusive);
        rewrite(context, statement, {id});
        statement.combinable = false;
    }
    if (change.has("foreign_options")) {
        std::string clause = foreign_option_changes(change.before.foreign_options, change.after.foreign_options);
        Statement& statement = add(clause.substr(1), LockMode::access_exclusive);
        concern(statement, "B306", id, fmt::format("{} reads what its options say", display_name(id)));
    }
    if (change.has("options")) {
        for (const auto& [clause, mode] : option_changes(change.before.options, change.after.options))
            add(clause, mode);
    }
    // Which rows are seen changes for everybody, so that this waits for contract; how they are stored, because of the
    // time that it takes.
    auto first_of_access = out.size();
    if (change.has("row_security")) {
        bool on = change.after.row_security;
        Statement& statement =
            add(on ? "ENABLE ROW LEVEL SECURITY" : "DISABLE ROW LEVEL SECURITY", LockMode::access_exclusive);
        keep_policed(context, statement, on);
        notice_row_security(statement, id,
                            fmt::format("of {} {}", display_name(id),
                                        on ? "only rows that a policy lets pass are seen and written"
                                           : "all rows are seen and written"));
    }
    if (change.has("force_row_security")) {
        bool on = change.after.force_row_security;
        Statement& statement =
            add(on ? "FORCE ROW LEVEL SECURITY" : "NO FORCE ROW LEVEL SECURITY", LockMode::access_exclusive);
        keep_policed(context, statement, on);
        notice_row_security(statement, id,
                            fmt::format("the owner of {} is {} bound by its policies", display_name(id),
                                        on ? "from now on" : "no longer"));
    }
    for (auto i = first; i < out.size(); ++i) {
        bool later = i >= first_of_access || !out[i].effects.rewrites.empty();
        if (context.mode == Mode::online && later) out[i].phase = Phase::contract;
        // What belongs to the table needs it in whatever form, but who refers to it asks whether it is logged, and who
        // holds its rows whether they are where they are to be.
        bool moves = !out[i].effects.rewrites.empty() && moves_rows(change.change);
        out[i].apart = !moves || (i != first && change.has(kConverted));
    }
}

}  // namespace schemadiff
