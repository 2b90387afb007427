#include "cli/make_plan.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <fmt/format.h>

#include "base/text.hpp"
#include "diff/compare.hpp"
#include "diff/reverse.hpp"
#include "emit/allow_hints.hpp"
#include "emit/apply/missing_roles.hpp"
#include "emit/apply/run_data_check.hpp"
#include "emit/online/row_numbers.hpp"
#include "emit/online/type_swap.hpp"
#include "emit/planner.hpp"
#include "emit/relation.hpp"
#include "introspect/relation_sizes.hpp"

namespace schemadiff {

namespace {

std::vector<ObjectId> touched_relations(const Changes& changes) {
    std::vector<ObjectId> relations;
    for (const Change& change : changes.all()) {
        const ObjectId& id = change.id();
        for (Kind kind : {Kind::table, Kind::materialized_view}) {
            ObjectId relation = make_id(kind, id.schema, id.name);
            if (const auto* index = get_payload<Index>(&change.object())) relation = index->relation;
            if (changes.source().find(relation) != nullptr) relations.push_back(relation);
        }
        // What it takes to compute it.
        if (id.kind == Kind::materialized_view)
            for (const ObjectId& relation : read_relations(changes.target(), id))
                if (changes.source().find(relation) != nullptr) relations.push_back(relation);
    }
    std::sort(relations.begin(), relations.end());
    relations.erase(std::unique(relations.begin(), relations.end()), relations.end());
    return relations;
}

// "2026-12-31", by the clock of the place where the command runs.
std::string today() {
    std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

// Nobody has asked for them, or there is no database to ask.
void forget_checks(Plan& plan) {
    for (Group& group : plan.groups)
        for (Step& step : group.steps) step.checks.clear();
}

void introduce(const Inputs& inputs, Plan& plan) {
    plan.source_name = inputs.source_name;
    plan.target_name = inputs.target_name;
    plan.scratch = inputs.scratch;
    for (const auto& [code, message] : inputs.plan_notes) plan.notes.push_back({code, message});
}

Changes planned_changes(const Inputs& inputs) {
    return compare(inputs.source, inputs.planned_target(), inputs.server_version);
}

PlanOptions forward_options_of(const CommandOptions& options, const Inputs& inputs) {
    PlanOptions plan_options;
    plan_options.permissions = {options.allowed, options.allow_destructive};
    plan_options.server_version = inputs.server_version;
    plan_options.session_path = inputs.session_path;
    plan_options.mode = options.mode;
    plan_options.sizes.small = options.small_bytes;
    plan_options.open = inputs.open;
    plan_options.keep_dropped = options.keep_dropped;
    plan_options.purge = options.purge;
    for (const KeptObject& each : inputs.brought_back) plan_options.brought_back.push_back(each.kept);
    plan_options.pairs = inputs.pairs;
    plan_options.late_labels = inputs.labels;
    plan_options.phases_apart = options.phase.has_value() || !options.sql_dir.empty();
    return plan_options;
}

// What has another name until contract: columns that change their type beside themselves, and sequences of columns that
// change their name so.
void plan_second_columns(const Changes& changes, Inputs& inputs, PlanOptions& options) {
    options.late_renames = sequences_renamed_late(inputs.source, inputs.target, inputs.pairs);
    std::optional<TypeSwaps> swaps = find_type_swaps(emit_context(changes, options));
    if (swaps) options.pairs.insert(options.pairs.end(), swaps->columns.begin(), swaps->columns.end());
    if (swaps) inputs.with_second_columns = std::move(swaps->target);
    if (options.late_renames.empty()) return;
    std::vector<Rename> until_then;
    for (const Rename& rename : options.late_renames) until_then.push_back({rename.after, rename.before, {}, {}});
    inputs.with_second_columns = apply_renames(inputs.planned_target(), std::move(until_then)).source;
}

}  // namespace

Plan make_plan(const CommandOptions& options, Inputs& inputs) {
    inputs = read_inputs(options);
    for (const std::string& note : inputs.notes) fmt::print(stderr, "note: {}\n", printable(note));
    PlanOptions plan_options = forward_options_of(options, inputs);
    Changes plain_changes = planned_changes(inputs);
    if (options.mode == Mode::online && inputs.session)
        plan_options.sizes.bytes = relation_sizes(*inputs.session, touched_relations(plain_changes));
    plan_second_columns(plain_changes, inputs, plan_options);
    Changes changes = inputs.with_second_columns ? planned_changes(inputs) : std::move(plain_changes);
    plan_options.renamed = &inputs.renamed;
    plan_options.source_before = &inputs.source_before;
    Diagnostics diagnostics;
    for (std::string& permission : permissions_of(inputs.target.hints(), today(), diagnostics))
        plan_options.permissions.allowed.push_back(std::move(permission));
    Plan plan = plan_migration(changes, plan_options);
    bool checks = inputs.session && options.command != "drift" && !options.no_data_checks;
    std::vector<PlanNote> unchecked;
    if (checks)
        plan_options.counterexamples =
            find_counterexamples(*inputs.session, plan, options.check_timeout_seconds * 1000, unchecked);
    if (!plan_options.counterexamples.empty()) plan = plan_migration(changes, plan_options);
    plan.notes.insert(plan.notes.end(), unchecked.begin(), unchecked.end());
    if (!checks) forget_checks(plan);
    report_idle_permissions(inputs.target.hints(), today(), plan, diagnostics);
    std::fputs(render(diagnostics).c_str(), stderr);
    if (options.phase) keep_phase(plan, *options.phase);
    plan.roles = needed_roles(plan, inputs.target);
    introduce(inputs, plan);
    return plan;
}

namespace {

// What the plan puts aside comes back under the name that it had before all renames.
std::vector<Rename> renames_to_kept(const EmitContext& forward, const RenamedSource& renamed) {
    std::vector<Rename> renames = kept_renames(forward);
    for (Rename& rename : renames)
        if (auto before = renamed.ids_before.find(rename.before); before != renamed.ids_before.end())
            rename.before = before->second;
    return renames;
}

}  // namespace

Plan make_undo(const CommandOptions& options, const Inputs& inputs, const Plan& forward) {
    PlanOptions forward_options = forward_options_of(options, inputs);
    Changes forward_changes = compare(inputs.source, inputs.target, inputs.server_version);
    EmitContext context = emit_context(forward_changes, forward_options);
    std::vector<Rename> renames = renames_to_kept(context, inputs.renamed);
    for (const ColumnPair& pair : inputs.pairs) renames.push_back({pair.before, pair.after, {}, {}});
    for (const Rename& rename : sequences_renamed_late(inputs.source, inputs.target, inputs.pairs))
        renames.push_back(rename);
    renames.insert(renames.end(), inputs.labels.begin(), inputs.labels.end());
    Catalog reached = with_what_is_left_open(inputs.source, with_kept(inputs.target, context));
    RenamedSource back = reverse_source(reached, inputs.renamed, renames);
    Changes changes = compare(back.source, inputs.source_before, inputs.server_version);
    PlanOptions plan_options;
    plan_options.permissions = {options.allowed, options.allow_destructive};
    plan_options.server_version = inputs.server_version;
    plan_options.session_path = inputs.session_path;
    plan_options.renamed = &back;
    plan_options.source_before = &reached;
    plan_options.open.has_kept = inputs.open.has_kept || !context.put_aside.empty();
    plan_options.open.kept = inputs.open.kept;
    for (const auto& [object, kept] : context.put_aside.kept) {
        plan_options.open.kept.push_back({kept, object});
        plan_options.brought_back.push_back(kept);
    }
    Plan plan = plan_migration(changes, plan_options);
    introduce(inputs, plan);
    std::swap(plan.source_name, plan.target_name);
    plan.not_brought_back = losses_of(forward);
    return plan;
}

}  // namespace schemadiff
