#include "emit/online/backfill.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/emit.hpp"
#include "emit/firing.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/published.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

// The columns of a key that finds each row: of the primary key, or of a unique constraint without NULLs.
std::vector<std::string> find_key(const EmitContext& context, const ObjectId& table) {
    std::vector<std::string> key;
    auto position = context.source().position(table);
    if (!position) return key;
    for (const Link& link : context.source().dependents(*position)) {
        const Object& object = context.source().objects()[link.object];
        const auto* constraint = std::get_if<Constraint>(&object.payload);
        if (link.why != EdgeKind::member_of || constraint == nullptr || constraint->deferrable) continue;
        bool stays = context.after(object.id) != nullptr && !context.is_dropped(object.id);
        if (constraint->type == ConstraintType::primary_key && stays) return constraint->columns;
        if (constraint->type != ConstraintType::unique || !stays) continue;
        bool whole = std::all_of(constraint->columns.begin(), constraint->columns.end(), [&](const std::string& name) {
            const auto* column =
                get_payload<Column>(context.before(make_id(Kind::column, table.schema, table.name, name)));
            return column != nullptr && column->not_null;
        });
        if (whole && key.empty()) key = constraint->columns;
    }
    return key;
}

// What is the same for both ways of walking through a table.
constexpr std::string_view kFrame = R"(DECLARE
{declarations}    schemadiff_batch bigint := 1000;
    schemadiff_started timestamptz;
    schemadiff_seconds double precision;
BEGIN
    LOOP
        schemadiff_started := pg_catalog.clock_timestamp();
        PERFORM pg_catalog.set_config('schemadiff.backfill', 'on', true),
                pg_catalog.set_config('lock_timeout', '800ms', true),
                pg_catalog.set_config('synchronous_commit', 'off', true);
        BEGIN
{fill}
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN {finished};
        -- Batches of half a second, as long a rest after each, and none while a replica is behind.
        schemadiff_seconds := extract(epoch FROM pg_catalog.clock_timestamp() - schemadiff_started);
        schemadiff_batch := greatest(100, least(100000, schemadiff_batch * 2,
            (schemadiff_batch * 0.5 / greatest(schemadiff_seconds, 0.001))::bigint));
        PERFORM pg_catalog.pg_sleep(least(schemadiff_seconds, 1));
        WHILE EXISTS (SELECT FROM pg_catalog.pg_stat_replication WHERE replay_lag > interval '10 seconds') LOOP
            PERFORM pg_catalog.pg_sleep(1);
            COMMIT;
        END LOOP;
    END LOOP;
END)";

std::string by_key(const ObjectId& table, const std::vector<std::string>& key, const Backfill& backfill) {
    std::string name = sql_name(table);
    std::vector<std::string> columns, selected, variables, descending, matches, declarations;
    for (std::size_t i = 0; i < key.size(); ++i) {
        std::string part = quote_identifier(key[i]), variable = fmt::format("schemadiff_key{}", i + 1);
        columns.push_back("t." + part);
        selected.push_back(fmt::format("t.{} AS {}", part, variable));
        variables.push_back(variable);
        descending.push_back(fmt::format("b.{} DESC", variable));
        matches.push_back(fmt::format("u.{} = b.{}", part, variable));
        declarations.push_back(fmt::format("    {} {}.{}%TYPE;\n", variable, name, part));
    }
    auto fill = [&](const std::string& after) {
        return fmt::format(
            "                WITH b AS (SELECT {selected} FROM ONLY {table} t WHERE {after}({condition})\n"
            "                           ORDER BY {columns} LIMIT schemadiff_batch FOR NO KEY UPDATE),\n"
            "                     f AS (UPDATE ONLY {table} u SET {column} = {value} FROM b WHERE {matches})\n"
            "                SELECT b.* INTO {variables} FROM b ORDER BY {descending} LIMIT 1;",
            fmt::arg("selected", join(selected, ", ")), fmt::arg("table", name), fmt::arg("after", after),
            fmt::arg("condition", backfill.condition), fmt::arg("columns", join(columns, ", ")),
            fmt::arg("column", quote_identifier(backfill.column.member)), fmt::arg("value", backfill.value),
            fmt::arg("matches", join(matches, " AND ")), fmt::arg("variables", join(variables, ", ")),
            fmt::arg("descending", join(descending, ", ")));
    };
    std::string beyond = fmt::format("({}) > ({}) AND ", join(columns, ", "), join(variables, ", "));
    std::string both =
        fmt::format("            IF schemadiff_key1 IS NULL THEN\n{}\n            ELSE\n{}\n            END IF;",
                    fill(""), fill(beyond));
    return fmt::format(fmt::runtime(kFrame), fmt::arg("declarations", join(declarations, "")), fmt::arg("fill", both),
                       fmt::arg("finished", "schemadiff_key1 IS NULL"));
}

// Without a key: by the place of the rows. New versions of rows come to lie further on and are full already.
std::string by_place(const ObjectId& table, const Backfill& backfill) {
    std::string name = sql_name(table);
    std::string fill = fmt::format(
        "            UPDATE ONLY {table} u SET {column} = {value}\n"
        "            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid\n"
        "              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND ({condition});",
        fmt::arg("table", name), fmt::arg("column", quote_identifier(backfill.column.member)),
        fmt::arg("value", backfill.value), fmt::arg("condition", backfill.condition));
    std::string finished = fmt::format(
        "schemadiff_block >= pg_catalog.pg_relation_size({}::pg_catalog.regclass)\n"
        "                  / pg_catalog.current_setting('block_size')::bigint",
        quote_literal(name));
    std::string declarations =
        "    schemadiff_block bigint := 0;\n"
        "    schemadiff_next bigint;\n";
    // A block holds some hundred rows at most.
    std::string step = "            schemadiff_next := schemadiff_block + 1 + schemadiff_batch / 100;\n";
    return fmt::format(fmt::runtime(kFrame), fmt::arg("declarations", declarations),
                       fmt::arg("fill", step + fill + "\n            schemadiff_block := schemadiff_next;"),
                       fmt::arg("finished", finished));
}

void fill_at_once(Statement& statement) {
    statement.head = std::exchange(statement.plain, {});
    statement.transactionality = Transactionality::any;
}

// It is published, and nothing names its rows: all of each does, for this transaction or from now on.
void fill_what_refuses_updates(const EmitContext& context, const ObjectId& table, Statement& statement) {
    ObjectId id = make_id(Kind::replica_identity, table.schema, table.name);
    const auto* coming = get_payload<ReplicaIdentity>(context.after(id));
    if (coming != nullptr && coming->identity == "full") {
        statement.consumes.push_back(id);
        return;
    }
    fill_at_once(statement);
    std::string alter = fmt::format("ALTER TABLE ONLY {} REPLICA IDENTITY", sql_name(table));
    statement.head = fmt::format("{0} FULL;\n{1};\n{0} {2}", alter, statement.head,
                                 context.before(id) != nullptr ? "NOTHING" : "DEFAULT");
    statement.prepares.push_back(id);
    lock(statement, table, LockMode::access_exclusive);
}

bool holds_rows(const EmitContext& context, const ObjectId& table) {
    const auto* payload = get_payload<Table>(context.before(table));
    return payload != nullptr && payload->partition_key.empty();
}

// What the author of the application did not expect to happen to rows that nobody changes.
void notice_triggers(const EmitContext& context, const ObjectId& table, Statement& statement) {
    auto position = context.source().position(table);
    const std::string& column = statement.fills->column.member;
    for (const Link& link : context.source().dependents(*position)) {
        const Object& object = context.source().objects()[link.object];
        const auto* trigger = std::get_if<Trigger>(&object.payload);
        if (link.why != EdgeKind::member_of || trigger == nullptr || is_silent(trigger->enabled)) continue;
        const auto& events = trigger->events;
        const auto& columns = trigger->update_columns;
        bool updates = std::find(events.begin(), events.end(), "update") != events.end();
        bool fires = columns.empty() || std::find(columns.begin(), columns.end(), column) != columns.end();
        if (updates && fires)
            concern(
                statement, "X904", object.id,
                fmt::format("every row of {} that is filled fires {}", display_name(table), display_name(object.id)));
    }
}

void add_statements(const EmitContext& context, const Backfill& backfill, Phase phase, Statements& out) {
    for (const ObjectId& table : tree_of(context, table_of(backfill.column))) {
        if (!holds_rows(context, table)) continue;
        auto key = find_key(context, table);
        std::string body = key.empty() ? by_place(table, backfill) : by_key(table, key, backfill);
        Statement statement;
        statement.head = "DO LANGUAGE plpgsql " + quote_dollar(body);
        statement.plain = fmt::format("UPDATE ONLY {} u SET {} = {} WHERE {}", sql_name(table),
                                      quote_identifier(backfill.column.member), backfill.value, backfill.condition);
        statement.subject = backfill.column;
        statement.verb = Verb::alter;
        statement.phase = phase;
        statement.transactionality = Transactionality::outside;
        if (refuses_updates(context.source(), table)) fill_what_refuses_updates(context, table, statement);
        if (context.mode == Mode::direct) {
            if (!statement.plain.empty()) fill_at_once(statement);
            statement.phase = Phase::expand;
        }
        statement.search_path = backfill.search_path;
        statement.fills = backfill;
        if (table != table_of(backfill.column))
            statement.alters.push_back(make_id(Kind::column, table.schema, table.name, backfill.column.member));
        notice_triggers(context, table, statement);
        statement.effects.scans.push_back(table);
        lock(statement, table, LockMode::row_exclusive);
        out.push_back(std::move(statement));
    }
}

}  // namespace

void add_backfill(const EmitContext& context, const Backfill& backfill, Statements& out) {
    add_statements(context, backfill, Phase::backfill, out);
}

void add_last_backfill(const EmitContext& context, const Backfill& backfill, Statements& out) {
    auto first = static_cast<std::ptrdiff_t>(out.size());
    add_statements(context, backfill, Phase::contract, out);
    std::for_each(out.begin() + first, out.end(), [](Statement& statement) {
        statement.reason = "for rows that came since the backfill from programs that do not know the column";
    });
}

}  // namespace schemadiff
