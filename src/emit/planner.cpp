#include "emit/planner.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "catalog/fingerprint.hpp"
#include "emit/collect.hpp"
#include "emit/fold.hpp"
#include "emit/order.hpp"
#include "emit/refuse.hpp"
#include "emit/rename.hpp"
#include "emit/user_code.hpp"

namespace schemadiff {

namespace {

// A version that has every form that this program writes.
constexpr int kNewestServer = 180000;

class Grouper {
  public:
    explicit Grouper(const Catalog& target) : target_(target) {}

    void add(Step step) {
        bool outside = step.statement.transactionality == Transactionality::outside;
        if (groups_.empty() || outside || !groups_.back().transaction)
            begin(!outside);
        else if (needs_commit(step.statement))
            commit_what_is_not_yet_usable();
        if (step.statement.transactionality == Transactionality::commit_before_use)
            for (const auto* made : {&step.statement.produces, &step.statement.alters})
                for (const ObjectId& id : *made) add_users(id);
        groups_.back().steps.push_back(std::move(step));
    }

    std::vector<Group> take() { return std::move(groups_); }

  private:
    // What a label is used in may depend on the enum through columns, views and functions. What is only said about
    // something (a comment, an owner) does not use it.
    void add_users(const ObjectId& id) {
        auto start = target_.position(id);
        if (!start) return;
        std::vector<std::uint32_t> open{*start};
        while (!open.empty()) {
            auto position = open.back();
            open.pop_back();
            for (const Link& link : target_.dependents(position)) {
                const ObjectId& user = target_.objects()[link.object].id;
                if (user.kind == user.of && users_of_uncommitted_.insert(user).second) open.push_back(link.object);
            }
        }
    }

    bool needs_commit(const Statement& statement) const {
        auto uses = [&](const ObjectId& id) { return users_of_uncommitted_.count(id) > 0; };
        return std::any_of(statement.produces.begin(), statement.produces.end(), uses) ||
               std::any_of(statement.alters.begin(), statement.alters.end(), uses);
    }

    // As early as can be: what leaves and comes back must do so in one transaction, and a new label disturbs nobody.
    void commit_what_is_not_yet_usable() {
        std::vector<Step>& steps = groups_.back().steps;
        auto last = std::find_if(steps.rbegin(), steps.rend(), [](const Step& step) {
            return step.statement.transactionality == Transactionality::commit_before_use;
        });
        std::vector<Step> rest(std::make_move_iterator(last.base()), std::make_move_iterator(steps.end()));
        steps.erase(last.base(), steps.end());
        begin(true);
        groups_.back().steps = std::move(rest);
    }

    void begin(bool transaction) {
        groups_.push_back({transaction, {}});
        users_of_uncommitted_.clear();
    }

    const Catalog& target_;
    std::vector<Group> groups_;
    std::unordered_set<ObjectId, ObjectIdHash> users_of_uncommitted_;
};

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
    EmitContext context{changes, options.server_version == 0 ? kNewestServer : options.server_version};
    Statements statements = collect_statements(context);
    set_search_path_for_user_code(context, options.session_path, statements);
    OrderedStatements ordered = fold_statements(order_statements(changes, std::move(statements)));
    if (options.renamed != nullptr) ordered = after_renames(*options.renamed, std::move(ordered));
    std::vector<std::vector<Hazard>> hazards;
    for (const Statement& statement : ordered.statements) hazards.push_back(hazards_of(statement));
    auto refusals = find_refusals(ordered, hazards, options.permissions);

    Grouper grouper(changes.target());
    for (std::size_t i = 0; i < ordered.statements.size(); ++i)
        grouper.add(
            {std::move(ordered.statements[i]), std::move(hazards[i]), !refusals[i].empty(), std::move(refusals[i])});

    Plan plan;
    plan.starting_points = starting_points(changes, options);
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
