#include "emit/planner.hpp"

#include <algorithm>
#include <unordered_set>

#include "catalog/fingerprint.hpp"
#include "emit/collect.hpp"
#include "emit/fold.hpp"
#include "emit/order.hpp"
#include "emit/refuse.hpp"
#include "emit/user_code.hpp"

namespace schemadiff {

namespace {

// A version that has every form that this program writes.
constexpr int kNewestServer = 180000;

class Grouper {
  public:
    void add(Step step) {
        bool outside = step.statement.transactionality == Transactionality::outside;
        if (groups_.empty() || outside || !groups_.back().transaction || needs_commit(step.statement)) begin(!outside);
        if (step.statement.transactionality == Transactionality::commit_before_use)
            for (const auto* made : {&step.statement.produces, &step.statement.alters})
                uncommitted_.insert(made->begin(), made->end());
        groups_.back().steps.push_back(std::move(step));
    }

    std::vector<Group> take() { return std::move(groups_); }

  private:
    bool needs_commit(const Statement& statement) const {
        return std::any_of(statement.consumes.begin(), statement.consumes.end(),
                           [&](const ObjectId& id) { return uncommitted_.count(id) > 0; });
    }

    void begin(bool transaction) {
        groups_.push_back({transaction, {}});
        uncommitted_.clear();
    }

    std::vector<Group> groups_;
    std::unordered_set<ObjectId, ObjectIdHash> uncommitted_;
};

}  // namespace

Plan plan_migration(const Changes& changes, const PlanOptions& options) {
    EmitContext context{changes, options.server_version == 0 ? kNewestServer : options.server_version};
    Statements statements = collect_statements(context);
    set_search_path_for_user_code(context, options.session_path, statements);
    OrderedStatements ordered = fold_statements(order_statements(changes, std::move(statements)));
    std::vector<std::vector<Hazard>> hazards;
    for (const Statement& statement : ordered.statements) hazards.push_back(hazards_of(statement));
    auto refusals = find_refusals(ordered, hazards, options.permissions);

    Grouper grouper;
    for (std::size_t i = 0; i < ordered.statements.size(); ++i)
        grouper.add(
            {std::move(ordered.statements[i]), std::move(hazards[i]), !refusals[i].empty(), std::move(refusals[i])});

    Plan plan;
    for (const Change& change : changes.all())
        plan.starting_points[describe(change.id())] =
            change.before == nullptr ? std::string() : fingerprint(*change.before);
    plan.groups = grouper.take();
    plan.unmanaged = changes.source().unmanaged();
    for (const auto& [what, count] : changes.target().unmanaged())
        plan.unmanaged[what] = std::max(plan.unmanaged[what], count);
    return plan;
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
