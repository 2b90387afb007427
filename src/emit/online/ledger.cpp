#include "emit/online/ledger.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/fingerprint.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/numbers.hpp"

namespace schemadiff {

namespace {

Group group_of(Verb verb, Phase phase, std::string sql, std::string reason) {
    Statement statement;
    statement.head = std::move(sql);
    statement.subject = make_id(Kind::schema, {}, std::string(kHelperSchema));
    statement.verb = verb;
    statement.phase = phase;
    statement.reason = std::move(reason);
    Group group;
    group.steps.push_back({std::move(statement), {}, {}, false, {}});
    return group;
}

bool is_in(const Plan& plan, Phase phase) {
    return std::any_of(plan.groups.begin(), plan.groups.end(), [&](const Group& group) {
        return std::any_of(group.steps.begin(), group.steps.end(),
                           [&](const Step& step) { return step.statement.phase == phase; });
    });
}

// What later phases will do, so that drift can tell it from what nobody planned: all but what expand alone does. What
// no statement speaks of comes along with others.
void add_pending(const EmitContext& context, const Plan& plan, std::set<OpenEntry>& entries) {
    std::unordered_set<ObjectId, ObjectIdHash> early, late;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps) {
            const Statement& statement = step.statement;
            auto& named = statement.phase == Phase::expand ? early : late;
            named.insert(statement.subject);
            for (const auto* list : {&statement.produces, &statement.alters, &statement.destroys})
                named.insert(list->begin(), list->end());
        }
    if (late.empty()) return;
    // Columns and constraints get another form when their table joins a parent.
    std::set<std::pair<std::string, std::string>> joining;
    for (const ObjectId& id : late)
        if (id.kind == Kind::inheritance) joining.emplace(id.schema, id.name);
    for (const Change& change : context.changes.all()) {
        const ObjectId& id = change.id();
        bool is_done = early.count(id) > 0 && late.count(id) == 0 && joining.count({id.schema, id.name}) == 0;
        if (is_done || is_helper(id)) continue;
        entries.insert({"pending", describe(id), change.after == nullptr ? std::string() : fingerprint(*change.after)});
    }
}

std::string insert_sql(const std::set<OpenEntry>& entries) {
    std::string sql = "INSERT INTO schemadiff.open (kind, object, detail) VALUES";
    const char* separator = "\n    ";
    for (const OpenEntry& entry : entries) {
        sql += fmt::format("{}({}, {}, {})", separator, quote_literal(entry.kind), quote_literal(entry.object),
                           quote_literal(entry.detail));
        separator = ",\n    ";
    }
    return sql + "\nON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail";
}

constexpr std::string_view kCreate =
    "CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,\n"
    "    PRIMARY KEY (kind, object))";

constexpr std::string_view kFilled =
    "INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'\n"
    "ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;\n"
    "DELETE FROM schemadiff.open WHERE kind = 'backfill'";

}  // namespace

bool keep_ledger(const EmitContext& context, const PlanOptions& options, const std::vector<Alias>& aliases,
                 Plan& plan) {
    if (options.mode == Mode::direct) return false;
    std::set<OpenEntry> entries;
    for (const ColumnPair& pair : context.pairs) entries.insert(entry_for(pair));
    for (const Alias& alias : aliases) entries.insert(entry_for(alias));
    for (const Rename& label : context.late_labels) entries.insert(entry_for_label(label));
    for (const Change& change : context.changes.all()) {
        const ObjectId& id = change.id();
        ObjectId column = make_id(Kind::column, id.schema, id.name, id.member);
        if (id.kind == Kind::identity && is_numbered_apart(context, column)) entries.insert(entry_for_numbers(column));
    }
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            if (step.statement.fills && step.statement.phase == Phase::backfill)
                entries.insert(entry_for(*step.statement.fills));
    // What is only left to be done was written down when it was begun.
    bool goes_on = options.open.exists && !is_in(plan, Phase::expand);
    if (options.phases_apart && !goes_on) add_pending(context, plan, entries);
    for (const OpenEntry& entry : options.open.entries) entries.erase(entry);

    bool exists = options.open.exists;
    auto& groups = plan.groups;
    if (!entries.empty()) {
        std::string sql = exists ? insert_sql(entries) : std::string(kCreate) + ";\n" + insert_sql(entries);
        if (!exists && !options.open.has_kept) sql = "CREATE SCHEMA schemadiff;\n" + sql;
        groups.insert(groups.begin(), group_of(exists ? Verb::alter : Verb::create, Phase::expand, std::move(sql),
                                               "remembers what is open until contract"));
        exists = true;
    }
    if (!exists) return false;
    if (is_in(plan, Phase::backfill)) {
        auto contract = std::find_if(groups.begin(), groups.end(), [](const Group& group) {
            return group.steps.front().statement.phase == Phase::contract;
        });
        groups.insert(contract, group_of(Verb::alter, Phase::backfill, std::string(kFilled), "all rows are filled"));
    }
    return true;
}

void close_ledger(bool schema_stays, Plan& plan) {
    // As long as something is refused, something stays open.
    if (plan.refused_count() > 0) return;
    Phase last = is_in(plan, Phase::backfill) && !is_in(plan, Phase::contract) ? Phase::backfill : Phase::contract;
    std::string sql = "DROP TABLE schemadiff.open";
    if (!schema_stays) sql += ";\nDROP SCHEMA schemadiff";
    plan.groups.push_back(group_of(Verb::drop, last, std::move(sql), "nothing is open any more"));
}

}  // namespace schemadiff
