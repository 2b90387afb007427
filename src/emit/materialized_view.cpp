#include <set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/row_type.hpp"
#include "emit/emit.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/materialized_view.hpp"
#include "emit/options.hpp"
#include "emit/reach.hpp"
#include "emit/relation.hpp"
#include "emit/removal.hpp"
#include "emit/view_columns.hpp"

namespace schemadiff {

namespace {

std::string definition(const ObjectId& id, const MaterializedView& view, bool with_data) {
    std::string sql = "CREATE MATERIALIZED VIEW " + sql_name(id) + view_column_list(view.columns);
    if (view.access_method.value && *view.access_method.value != "heap")
        sql += " USING " + quote_identifier(*view.access_method.value);
    sql += with_clause(view.options);
    if (view.tablespace.value && !view.tablespace.value->empty())
        sql += " TABLESPACE " + quote_identifier(*view.tablespace.value);
    sql += " AS\n" + view.query.text;
    // On a line of its own: the query may end in a comment.
    return with_data ? sql : sql + "\nWITH NO DATA";
}

// What it takes to compute the rows.
void declare_reading(const EmitContext& context, const ObjectId& id, bool with_data, Statement& statement) {
    std::vector<ObjectId> bases =
        with_data ? read_relations(context.target(), id) : named_relations(context.target(), id);
    lock_all(statement, bases, LockMode::access_share);
    for (const ObjectId& base : bases)
        if (with_data && is_any_of(base.kind, Kind::table, Kind::materialized_view))
            scan_tree(context, statement, base);
}

// Of the tables whose rows it shows as a whole: PostgreSQL writes none of these as long as the view is there.
std::vector<ObjectId> written_without_it(const EmitContext& context, const ObjectId& id) {
    std::vector<ObjectId> written;
    if (context.before(id) == nullptr || !context.is_created(id)) return written;
    RuleContext sides{context.source(), context.target(), context.server_version};
    auto add = [&](const ObjectId& part) {
        const Change* change = context.changes.find(part);
        if (change != nullptr && change->action == Action::alter) written.push_back(part);
    };
    for (const ObjectId& relation : read_relations(context.source(), id)) {
        if (relation.kind != Kind::table || !shows_rows_of(sides, id, relation)) continue;
        add(relation);
        for_each_member(context.source(), relation, [&](const Object& member) {
            if (member.id.kind == Kind::column) add(member.id);
        });
    }
    return written;
}

// One that could be read before can be read after: made again empty, it would refuse every query.
bool is_filled(const EmitContext& context, const ObjectId& id, const MaterializedView& value) {
    const auto* before = get_payload<MaterializedView>(context.before(id));
    return value.with_data || (before != nullptr && before->with_data);
}

Statement& add_column_clause(Statements& out, const Object& object, const ColumnSettings& column,
                             const std::string& clause, LockMode mode) {
    Statement& statement =
        add_table_clause(out, Verb::alter, object, "ALTER MATERIALIZED VIEW " + sql_name(object.id),
                         fmt::format("ALTER COLUMN {} SET {}", quote_identifier(column.column), clause));
    return lock(statement, object.id, mode);
}

// SET STORAGE DEFAULT exists from PostgreSQL 16 on.
void change_settings(const EmitContext& context, const Object& object, const std::vector<ColumnSettings>& before,
                     const std::vector<ColumnSettings>& after, Statements& out) {
    auto find = [](const std::vector<ColumnSettings>& all, const std::string& column) {
        for (const ColumnSettings& each : all)
            if (each.column == column) return each;
        ColumnSettings none;
        none.column = column;
        return none;
    };
    std::set<std::string> columns;
    for (const auto* all : {&before, &after})
        for (const ColumnSettings& each : *all) columns.insert(each.column);
    for (const std::string& name : columns) {
        ColumnSettings from = find(before, name);
        ColumnSettings to = find(after, name);
        std::string own = context.server_version >= 160000 || from.type_storage.empty() ? "DEFAULT" : from.type_storage;
        if (from.storage != to.storage)
            add_column_clause(out, object, to, "STORAGE " + (to.storage.empty() ? own : to.storage),
                              LockMode::access_exclusive);
        if (from.compression != to.compression)
            add_column_clause(out, object, to, "COMPRESSION " + (to.compression.empty() ? "default" : to.compression),
                              LockMode::access_exclusive);
        if (from.statistics != to.statistics)
            add_column_clause(out, object, to, fmt::format("STATISTICS {}", to.statistics),
                              LockMode::share_update_exclusive);
    }
}

}  // namespace

void create(const EmitContext& context, const Object& object, const MaterializedView& value, Statements& out) {
    const ObjectId& id = object.id;
    bool with_data = is_filled(context, id, value);
    Statement& statement = add_create(out, object, definition(id, value, with_data));
    statement.consumes = written_without_it(context, id);
    declare_reading(context, id, with_data, statement);
    statement.reason = why_not_beside(context, id);
    change_settings(context, object, {}, value.settings, out);
}

void drop(const EmitContext& context, const Object& object, const MaterializedView&, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement = add_drop(out, object, "DROP MATERIALIZED VIEW " + sql_name(id));
    statement.phase = removal_phase(context, id);
    lock(statement, id, LockMode::access_exclusive);
    statement.prepares = written_without_it(context, id);
    notice_removal(context, statement, id, "B304");
    notice_redefinition(context, statement, id, "B316");
    // What comes back is computed again; what an interrupted plan left is nobody's.
    if (context.is_created(id) || is_helper(id)) return;
    lose_object(statement, id, fmt::format("materialized view {} is dropped with its rows", display_name(id)));
}

template <>
void replace(const EmitContext& context, const Alteration<MaterializedView>& change, Statements& out) {
    const ObjectId& id = change.id();
    bool beside = is_built_beside(context, id);
    if (beside) {
        Statement& build = add_create(out, change.after_object, definition(name_beside(id), change.after, true));
        declare_reading(context, id, true, build);
        build_indexes_beside(context, id, build);
    }
    drop(context, change.before_object, change.before, out);
    if (!beside) return create(context, change.after_object, change.after, out);
    take_over_name(context, change.after_object, out);
    change_settings(context, change.after_object, {}, change.after.settings, out);
}

void alter(const EmitContext& context, const Alteration<MaterializedView>& change, Statements& out) {
    const ObjectId& id = change.id();
    auto add = [&](const std::string& clause, LockMode mode) -> Statement& {
        Statement& statement =
            add_alter(out, change, fmt::format("ALTER MATERIALIZED VIEW {} {}", sql_name(id), clause));
        return lock(statement, id, mode);
    };
    if (change.has("access_method"))
        add("SET ACCESS METHOD " + quote_identifier(*change.after.access_method.value), LockMode::access_exclusive)
            .effects.rewrites.push_back(id);
    if (change.has("tablespace")) {
        std::string space = change.after.tablespace.value->empty() ? "pg_default" : *change.after.tablespace.value;
        add("SET TABLESPACE " + quote_identifier(space), LockMode::access_exclusive).effects.rewrites.push_back(id);
    }
    change_settings(context, change.after_object, change.before.settings, change.after.settings, out);
    for (const auto& [clause, mode] : option_changes(change.before.options, change.after.options)) add(clause, mode);
}

}  // namespace schemadiff
