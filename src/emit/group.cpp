#include "emit/group.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "emit/leave_and_return.hpp"
#include "emit/transaction_start.hpp"

namespace schemadiff {

namespace {

bool runs_outside(const Statement& statement) { return statement.transactionality == Transactionality::outside; }

class Grouper {
  public:
    explicit Grouper(const Catalog& target) : target_(target) {}

    // `apart`: not in the transaction of the step before.
    void add(Step step, bool apart) {
        bool outside = runs_outside(step.statement);
        if (groups_.empty() || outside || !groups_.back().transaction || apart)
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
        Group& group = groups_.emplace_back();
        group.transaction = transaction;
        users_of_uncommitted_.clear();
    }

    const Catalog& target_;
    std::vector<Group> groups_;
    std::unordered_set<ObjectId, ObjectIdHash> users_of_uncommitted_;
};

std::vector<bool> bound_by_absences(const Statements& ordered) {
    std::vector<const Statement*> statements;
    for (const Statement& statement : ordered) statements.push_back(&statement);
    std::vector<bool> bound(ordered.size(), false);
    for (const Absence& absence : find_absences(statements))
        std::fill(bound.begin() + absence.leaves + 1, bound.begin() + absence.returns + 1, true);
    return bound;
}

// Locks nothing that was there before and reads nothing in full.
bool is_quiet(const Statement& statement) {
    bool locks = std::any_of(statement.locks.begin(), statement.locks.end(),
                             [](const RelationLock& lock) { return lock.mode >= LockMode::share_update_exclusive; });
    return !locks && statement.effects.scans.empty() && statement.effects.rewrites.empty() &&
           statement.transactionality == Transactionality::any;
}

LockWait lock_wait_of(const Group& group) {
    for (const Step& step : group.steps)
        for (const RelationLock& lock : step.statement.locks)
            if (lock.mode >= LockMode::share) return LockWait::brief;
    return LockWait::patient;
}

bool works_on_rows(const Group& group) {
    return std::any_of(group.steps.begin(), group.steps.end(), [](const Step& step) {
        const Effects& effects = step.statement.effects;
        // It is filled from what it reads, and that is new perhaps, but not empty.
        if (step.statement.verb == Verb::create && step.statement.subject.kind == Kind::materialized_view) return true;
        return !effects.scans.empty() || !effects.rewrites.empty() || !effects.builds.empty();
    });
}

void bound_waits(const Catalog& source, Group& group) {
    group.lock_wait = lock_wait_of(group);
    group.works_on_rows = works_on_rows(group);
    if (group.transaction && group.lock_wait == LockWait::brief)
        group.first_locks = find_first_locks(source, group.steps);
}

void run_inside(Statement& statement) {
    statement.head = std::move(statement.plain);
    statement.transactionality = Transactionality::any;
    for (RelationLock& lock : statement.locks) lock.mode = std::max(lock.mode, statement.plain_mode);
}

}  // namespace

std::vector<bool> bind_statements(Statements& ordered, Mode mode) {
    if (mode != Mode::online) return std::vector<bool>(ordered.size(), true);
    std::vector<bool> bound = bound_by_absences(ordered);
    for (std::size_t i = 1; i < ordered.size(); ++i) {
        if (ordered[i].joined) bound[i] = true;
        bool same_phase = ordered[i - 1].phase == ordered[i].phase;
        if (same_phase && is_quiet(ordered[i - 1]) && is_quiet(ordered[i])) bound[i] = true;
    }
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        bool inside = (bound[i] && i > 0) || (i + 1 < ordered.size() && bound[i + 1]);
        if (inside && runs_outside(ordered[i])) run_inside(ordered[i]);
    }
    return bound;
}

std::vector<Group> group_steps(const Changes& changes, std::vector<Step> steps, const std::vector<bool>& bound,
                               Mode mode) {
    Grouper grouper(changes.target());
    for (std::size_t i = 0; i < steps.size(); ++i) grouper.add(std::move(steps[i]), !bound[i]);
    std::vector<Group> groups = grouper.take();
    if (mode == Mode::online)
        for (Group& group : groups) bound_waits(changes.source(), group);
    return groups;
}

}  // namespace schemadiff
