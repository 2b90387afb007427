#include <fmt/format.h>

#include "emit/column_clause.hpp"
#include "emit/removal.hpp"
#include "emit/sequence_position.hpp"

namespace schemadiff {

namespace {

// A changed type moves bounds that were the limits of the old type, so both are said with it. Nothing restarts a
// sequence that was used: START only matters to a later RESTART.
std::string option_changes(const SequenceOptions& before, const SequenceOptions& after) {
    bool retyped = before.data_type != after.data_type;
    std::string text;
    if (retyped) text += " AS " + after.data_type;
    if (before.increment != after.increment) text += fmt::format(" INCREMENT BY {}", after.increment);
    if (retyped || before.min_value != after.min_value) text += fmt::format(" MINVALUE {}", after.min_value);
    if (retyped || before.max_value != after.max_value) text += fmt::format(" MAXVALUE {}", after.max_value);
    if (before.start != after.start) text += fmt::format(" START WITH {}", after.start);
    if (before.cache != after.cache) text += fmt::format(" CACHE {}", after.cache);
    if (before.cycle != after.cycle) text += after.cycle ? " CYCLE" : " NO CYCLE";
    return text;
}

void alter_options(const Alteration<Sequence>& alteration, Statements& out) {
    const ObjectId& id = alteration.id();
    const SequenceOptions& before = alteration.before.options;
    const SequenceOptions& after = alteration.after.options;
    Statement& statement = add_alter(out, alteration, "ALTER SEQUENCE " + sql_name(id) + option_changes(before, after));
    lock(statement, id, LockMode::share_row_exclusive);
    if ((before.increment > 0) != (after.increment > 0))
        statement.effects.losses.push_back(
            {"D140", id, fmt::format("sequence {} goes back and gives out values again", display_name(id))});
    narrow_limits(id, before, after, statement);
}

void alter_persistence(const Alteration<Sequence>& alteration, Statements& out) {
    const ObjectId& id = alteration.id();
    bool unlogged = alteration.after.unlogged;
    Statement& statement = add_alter(
        out, alteration, fmt::format("ALTER SEQUENCE {} SET {}", sql_name(id), unlogged ? "UNLOGGED" : "LOGGED"));
    lock(statement, id, LockMode::access_exclusive);
    if (unlogged)
        statement.effects.losses.push_back(
            {"D110", id,
             fmt::format("sequence {} loses its value when the server crashes from now on", display_name(id))});
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Sequence& value, Statements& out) {
    bool unlogged = value.unlogged && context.server_version >= kUnloggedSequencesSince;
    std::string sql = fmt::format("CREATE {}SEQUENCE {}", unlogged ? "UNLOGGED " : "", sql_name(object.id));
    if (value.options.data_type != "bigint") sql += " AS " + value.options.data_type;
    std::string options = sequence_options_clause(value.options);
    if (!options.empty()) sql += ' ' + options;
    add_create(out, object, std::move(sql));
}

void drop(const EmitContext& context, const Object& object, const Sequence&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP SEQUENCE " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    lock(statement, object.id, LockMode::access_exclusive);
    if (drop_kept(context, object.id, "D104", statement)) return;
    notice_removal(context, statement, object.id, "B304");
    if (context.put_aside.kept.count(object.id) > 0) return put_aside(context, object, statement);
    lose_object(statement, object.id, fmt::format("sequence {} is dropped with its value", display_name(object.id)));
}

void alter(const EmitContext& context, const Alteration<Sequence>& alteration, Statements& out) {
    if (alteration.has("options")) alter_options(alteration, out);
    if (alteration.has("unlogged") && context.server_version >= kUnloggedSequencesSince)
        alter_persistence(alteration, out);
}

}  // namespace schemadiff
