#include "emit/online/kept_ledger.hpp"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/online/helper_name.hpp"

namespace schemadiff {

namespace {

constexpr std::string_view kCreate =
    "CREATE TABLE schemadiff.kept (name text PRIMARY KEY, kind text NOT NULL, schema_name text NOT NULL,\n"
    "    object_name text NOT NULL, member text NOT NULL, since timestamptz NOT NULL DEFAULT pg_catalog.now())";

Step step_of(Verb verb, std::string sql, std::string reason) {
    Statement statement;
    statement.head = std::move(sql);
    statement.subject = make_id(Kind::schema, {}, std::string(kHelperSchema));
    statement.verb = verb;
    statement.phase = Phase::contract;
    statement.reason = std::move(reason);
    return {std::move(statement), {}, {}, false, {}};
}

// Returns whether something is put aside.
bool make_table(bool table_is_there, bool schema_is_there, Plan& plan) {
    for (Group& group : plan.groups) {
        auto first = std::find_if(group.steps.begin(), group.steps.end(),
                                  [](const Step& step) { return !step.refused && !step.statement.kept_as.empty(); });
        if (first == group.steps.end()) continue;
        if (table_is_there) return true;
        std::string sql = std::string(schema_is_there ? "" : "CREATE SCHEMA schemadiff;\n") + std::string(kCreate);
        group.steps.insert(first, step_of(Verb::create, std::move(sql), "lists what is kept of what is dropped"));
        return true;
    }
    return false;
}

struct Departures {
    std::vector<std::string> dropped;  // quoted names, which are still in the table
    std::size_t count = 0;             // with what is brought back
};

Departures departures_of(const PlanOptions& options, const Plan& plan) {
    const auto& brought_back = options.brought_back;
    std::unordered_set<ObjectId, ObjectIdHash> dropped;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            if (!step.refused) dropped.insert(step.statement.destroys.begin(), step.statement.destroys.end());
    Departures departures;
    for (const KeptObject& each : options.open.kept) {
        ObjectId table = make_id(Kind::table, each.kept.schema, each.kept.name);
        if (dropped.count(each.kept) > 0 || dropped.count(table) > 0)
            departures.dropped.push_back(quote_literal(kept_ledger_name(each.kept)));
        else if (std::find(brought_back.begin(), brought_back.end(), each.kept) != brought_back.end())
            ++departures.count;
    }
    departures.count += departures.dropped.size();
    return departures;
}

}  // namespace

bool account_for_kept(const EmitContext& context, const PlanOptions& options, bool schema_is_there, Plan& plan) {
    bool any_new = !context.put_aside.empty() && make_table(options.open.has_kept, schema_is_there, plan);
    Departures gone = departures_of(options, plan);
    bool stays = any_new || (options.open.has_kept && gone.count < options.open.kept.size());
    // Its last thing may have gone with something else.
    bool ends = !stays && options.open.has_kept && (gone.count > 0 || options.purge);
    std::string sql;
    if (ends)
        sql = std::string("DROP TABLE schemadiff.kept") + (schema_is_there ? "" : ";\nDROP SCHEMA schemadiff");
    else if (!gone.dropped.empty())
        sql = fmt::format("DELETE FROM schemadiff.kept WHERE name IN ({})", join(gone.dropped, ", "));
    if (!sql.empty()) {
        Group group;
        group.steps.push_back(step_of(ends ? Verb::drop : Verb::alter, std::move(sql), "is not kept any more"));
        plan.groups.push_back(std::move(group));
    }
    return any_new || (options.open.has_kept && !ends);
}

}  // namespace schemadiff
