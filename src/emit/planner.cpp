#include "emit/planner.hpp"

#include <algorithm>
#include <unordered_set>

#include "base/text.hpp"
#include "catalog/fingerprint.hpp"
#include "emit/collect.hpp"
#include "emit/column_order.hpp"
#include "emit/fold.hpp"
#include "emit/group.hpp"
#include "emit/has_times.hpp"
#include "emit/hazard_table.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/leave_and_return.hpp"
#include "emit/not_null.hpp"
#include "emit/online/alias.hpp"
#include "emit/online/carried.hpp"
#include "emit/online/kept_ledger.hpp"
#include "emit/online/late_arrival.hpp"
#include "emit/online/ledger.hpp"
#include "emit/online/type_swap.hpp"
#include "emit/order.hpp"
#include "emit/refuse.hpp"
#include "emit/rename.hpp"
#include "emit/tree_reach.hpp"
#include "emit/unresolved_rename.hpp"
#include "emit/user_code.hpp"

namespace schemadiff {

namespace {

OrderedStatements after_renames(const EmitContext& context, const RenamedSource& renamed,
                                const std::vector<Alias>& aliases, OrderedStatements ordered) {
    OrderedStatements result;
    std::unordered_set<ObjectId, ObjectIdHash> known;
    for (const Alias& alias : aliases) known.insert(alias.after);
    // Through a view, the old names of a table's columns go on to be known as well.
    auto has_alias = [&](std::size_t number) {
        ObjectId id = final_id(renamed.renames, number);
        return renamed.renames[number].part_before.empty() &&
               (known.count(id) > 0 || (!id.member.empty() && known.count(table_of(id)) > 0));
    };
    result.statements = rename_statements(context, renamed.renames);
    for (std::size_t i = 0; i < renamed.renames.size(); ++i)
        if (has_alias(i)) result.statements[i].effects.concerns.clear();
    for (const Alias& alias : aliases) result.statements.push_back(create_alias(context, renamed, alias));
    for (std::size_t i = 1; i < result.statements.size(); ++i) result.statements[i].joined = true;
    auto count = static_cast<std::uint32_t>(result.statements.size());
    result.predecessors.resize(count);
    std::move(ordered.statements.begin(), ordered.statements.end(), std::back_inserter(result.statements));
    for (auto& before : ordered.predecessors) {
        for (auto& each : before) each += count;
        result.predecessors.push_back(std::move(before));
    }
    return result;
}

// What the plan relies on, under the names that it has now.
std::map<std::string, std::string> starting_points(const Changes& changes, const PlanOptions& options) {
    std::map<std::string, std::string> points;
    const Catalog& source = options.source_before != nullptr ? *options.source_before : changes.source();
    auto add = [&](const ObjectId& id) {
        const Object* object = source.find(id);
        points[describe(id)] = object == nullptr ? std::string() : fingerprint(*object);
    };
    auto id_before = [&](const ObjectId& id) {
        if (options.renamed == nullptr) return id;
        auto found = options.renamed->ids_before.find(id);
        return found == options.renamed->ids_before.end() ? id : found->second;
    };
    for (const Change& change : changes.all()) add(change.before == nullptr ? change.id() : id_before(change.id()));
    if (options.renamed == nullptr) return points;
    for (const auto& [after, before] : options.renamed->ids_before) add(before);
    for (const Rename& rename : options.renamed->renames)
        if (!rename.part_before.empty()) add(id_before(rename.after));
    return points;
}

std::vector<ObjectId> ids_renamed(const PlanOptions& options) {
    std::vector<ObjectId> ids;
    if (options.renamed == nullptr) return ids;
    for (const auto& [after, before] : options.renamed->ids_before) ids.push_back(after);
    return ids;
}

void tell(const Counterexample& found, std::vector<Hazard>& hazards) {
    for (Hazard& hazard : hazards) {
        if (hazard.code != found.code || hazard.subject != found.object) continue;
        hazard.attention = Attention::needs_approval;
        hazard.message += ", as it does now: " + found.what;
        hazard.advice = "mend the rows, then plan again";
    }
}

}  // namespace

EmitContext emit_context(const Changes& changes, const PlanOptions& options) {
    int version = version_to_plan_for(options.server_version);
    EmitContext context{changes, version, options.mode, options.sizes, options.pairs, options.open};
    context.late_renames = options.late_renames;
    context.late_labels = options.late_labels;
    context.not_null_names = taken_not_null_names(changes);
    context.over_foreign = parents_of_foreign_tables(changes.target());
    context.links_of_defaults = links_of_default_partitions(changes.source());
    if (options.keep_dropped) context.put_aside = find_put_aside(context);
    return context;
}

Plan plan_migration(const Changes& changes, const PlanOptions& options) {
    EmitContext context = emit_context(changes, options);
    context.carried = carried_along(changes, options.pairs, options.server_version);
    Statements statements = collect_statements(context);
    set_search_path_for_user_code(context, options.session_path, statements);
    run_before_swap(context, statements);
    std::vector<Alias> aliases, open_aliases = options.open.aliases();
    if (options.renamed != nullptr && options.mode == Mode::online) aliases = aliases_of(context, *options.renamed);
    std::vector<Alias> all_aliases = aliases;
    all_aliases.insert(all_aliases.end(), open_aliases.begin(), open_aliases.end());
    wait_for_aliases(context, all_aliases, statements);
    OrderedStatements ordered = order_statements(changes, std::move(statements));
    bind_to_swap(context, ordered.statements);
    if (options.mode == Mode::online) {
        ordered = shorten_absences(std::move(ordered));
        notice_late_arrivals(context, ordered.statements);
    }
    ordered = fold_statements(std::move(ordered));
    settle_reach(context, ordered.statements);
    if (options.renamed != nullptr) ordered = after_renames(context, *options.renamed, aliases, std::move(ordered));
    drop_aliases(all_aliases, ordered);
    std::vector<bool> bound = bind_statements(ordered.statements, options.mode);
    UnresolvedRenames unresolved(context);
    std::vector<std::vector<Hazard>> hazards;
    for (const Statement& statement : ordered.statements) {
        hazards.push_back(hazards_of(statement, options.mode));
        unresolved.add_hazards(statement, options.permissions, hazards.back());
        for (const Counterexample& found : options.counterexamples) tell(found, hazards.back());
    }
    auto refusals = find_refusals(ordered, hazards, options.permissions);

    std::vector<Step> steps;
    for (std::size_t i = 0; i < ordered.statements.size(); ++i) {
        std::vector<DataCheck> checks = data_checks(context, ordered.statements[i]);
        steps.push_back({std::move(ordered.statements[i]), std::move(hazards[i]), std::move(checks),
                         !refusals[i].empty(), std::move(refusals[i])});
    }

    Plan plan;
    plan.starting_points = starting_points(changes, options);
    plan.has_times = has_times(changes);
    plan.groups = group_steps(changes, std::move(steps), bound, options.mode);
    settle_data_checks(ids_renamed(options), options.renamed == nullptr ? 0 : options.renamed->renames.size(), plan);
    plan.notes = unresolved.notes();
    if (auto note = note_of_column_order(context)) plan.notes.push_back(*note);
    plan.unmanaged = changes.source().unmanaged();
    for (const auto& [what, count] : changes.target().unmanaged())
        plan.unmanaged[what] = std::max(plan.unmanaged[what], count);
    bool open = keep_ledger(context, options, all_aliases, plan);
    bool kept = account_for_kept(context, options, open || options.open.exists, plan);
    if (open) close_ledger(kept, plan);
    return plan;
}

void show_secrets(Plan& plan) {
    for (Group& group : plan.groups)
        for (Step& step : group.steps) step.statement.shown.clear();
}

namespace {

// Rows that a crash would cost are there until it comes.
bool is_gone(const Loss& loss) { return loss.code != "D110"; }

}  // namespace

Reversal reversal_of(const Statement& statement) {
    const auto& losses = statement.effects.losses;
    if (std::any_of(losses.begin(), losses.end(), is_gone)) return Reversal::none;
    return statement.kept_as.empty() ? Reversal::plain : Reversal::with_kept_data;
}

std::string_view reversal_name(Reversal reversal) {
    constexpr std::string_view kNames[] = {"reversible", "reversible with kept data", "irreversible"};
    return kNames[static_cast<std::size_t>(reversal)];
}

std::vector<std::string> losses_of(const Plan& plan) {
    std::vector<std::string> losses;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            for (const Loss& loss : step.statement.effects.losses)
                if (is_gone(loss) && std::find(losses.begin(), losses.end(), loss.what) == losses.end())
                    losses.push_back(loss.what);
    return losses;
}

namespace {

const Step* first_unresolved(const Plan& plan) {
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            for (const Hazard& hazard : step.hazards)
                if (step.refused && class_of(hazard.code) == HazardClass::unsure) return &step;
    return nullptr;
}

// What comes in this phase may be what leaves in another one: until somebody says so or not, nothing runs.
void refuse_for(const Step& unresolved, Plan& plan) {
    std::vector<Hazard> why;
    std::copy_if(unresolved.hazards.begin(), unresolved.hazards.end(), std::back_inserter(why),
                 [](const Hazard& hazard) { return class_of(hazard.code) == HazardClass::unsure; });
    std::string refusal = unresolved.refusal;
    for (Group& group : plan.groups)
        for (Step& step : group.steps) {
            if (step.refused) continue;
            step.refused = true;
            step.refusal = refusal;
            step.hazards.insert(step.hazards.begin(), why.begin(), why.end());
        }
}

}  // namespace

void keep_phase(Plan& plan, Phase phase) {
    if (const Step* unresolved = first_unresolved(plan)) refuse_for(*unresolved, plan);
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            if (step.statement.phase < phase) ++plan.steps_of_earlier_phases;
    for (Group& group : plan.groups)
        std::erase_if(group.steps, [&](const Step& step) { return step.statement.phase != phase; });
    std::erase_if(plan.groups, [](const Group& group) { return group.steps.empty(); });
}

std::size_t Plan::step_count() const {
    std::size_t count = 0;
    for (const Group& group : groups) count += group.steps.size();
    return count;
}

std::size_t Plan::refused_count() const {
    std::size_t count = 0;
    for (const Group& group : groups)
        count += static_cast<std::size_t>(
            std::count_if(group.steps.begin(), group.steps.end(), [](const Step& s) { return s.refused; }));
    return count;
}

std::vector<std::string> ways_out(const Step& step) {
    std::vector<std::string> lines;
    for (const Hazard& hazard : step.hazards) {
        if (hazard.attention != Attention::needs_approval) continue;
        for (std::string& line : lines_of(hazard.advice))
            if (std::find(lines.begin(), lines.end(), line) == lines.end()) lines.push_back(std::move(line));
    }
    return lines;
}

const Step* Plan::first_refused() const {
    for (const Group& group : groups)
        for (const Step& step : group.steps)
            if (step.refused) return &step;
    return nullptr;
}

}  // namespace schemadiff
