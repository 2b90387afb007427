#include "emit/planner.hpp"

#include <algorithm>
#include <unordered_set>

#include "catalog/fingerprint.hpp"
#include "emit/collect.hpp"
#include "emit/fold.hpp"
#include "emit/group.hpp"
#include "emit/online/ledger.hpp"
#include "emit/order.hpp"
#include "emit/refuse.hpp"
#include "emit/rename.hpp"
#include "emit/user_code.hpp"

namespace schemadiff {

namespace {

// A version that has every form that this program writes.
constexpr int kNewestServer = 180000;

// A statement declares what it locks where all is still there that leaves; what is gone before its turn, nobody locks.
void forget_what_is_gone(Statements& ordered) {
    std::unordered_set<ObjectId, ObjectIdHash> gone;
    for (Statement& statement : ordered) {
        std::erase_if(statement.locks, [&](const RelationLock& held) { return gone.count(held.relation) > 0; });
        gone.insert(statement.destroys.begin(), statement.destroys.end());
    }
}

OrderedStatements after_renames(const RenamedSource& renamed, OrderedStatements ordered) {
    auto count = static_cast<std::uint32_t>(renamed.renames.size());
    OrderedStatements result;
    for (const Rename& rename : renamed.renames) result.statements.push_back(rename_statement(rename));
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

}  // namespace

Plan plan_migration(const Changes& changes, const PlanOptions& options) {
    EmitContext context{changes,       options.server_version == 0 ? kNewestServer : options.server_version,
                        options.mode,  options.sizes,
                        options.pairs, options.open};
    Statements statements = collect_statements(context);
    set_search_path_for_user_code(context, options.session_path, statements);
    PhaseRule rule = options.mode == Mode::online ? PhaseRule::binding : PhaseRule::tie_breaker;
    OrderedStatements ordered = order_statements(changes, std::move(statements), rule);
    forget_what_is_gone(ordered.statements);
    ordered = fold_statements(std::move(ordered));
    if (options.renamed != nullptr) ordered = after_renames(*options.renamed, std::move(ordered));
    std::vector<std::vector<Hazard>> hazards;
    for (const Statement& statement : ordered.statements) hazards.push_back(hazards_of(statement, options.mode));
    auto refusals = find_refusals(ordered, hazards, options.permissions);

    std::vector<Step> steps;
    for (std::size_t i = 0; i < ordered.statements.size(); ++i)
        steps.push_back(
            {std::move(ordered.statements[i]), std::move(hazards[i]), !refusals[i].empty(), std::move(refusals[i])});

    Plan plan;
    plan.starting_points = starting_points(changes, options);
    plan.groups = group_steps(changes.target(), std::move(steps), options.mode);
    plan.unmanaged = changes.source().unmanaged();
    for (const auto& [what, count] : changes.target().unmanaged())
        plan.unmanaged[what] = std::max(plan.unmanaged[what], count);
    keep_ledger(context, options, plan);
    return plan;
}

std::vector<std::string> losses_of(const Plan& plan) {
    // Rows that a crash would cost are there until it comes.
    constexpr std::string_view kUnlogged = "D110";
    std::vector<std::string> losses;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            for (const Loss& loss : step.statement.effects.losses)
                if (loss.code != kUnlogged) losses.push_back(loss.what);
    return losses;
}

void keep_phase(Plan& plan, Phase phase) {
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

const Step* Plan::first_refused() const {
    for (const Group& group : groups)
        for (const Step& step : group.steps)
            if (step.refused) return &step;
    return nullptr;
}

}  // namespace schemadiff
