#include "emit/fold.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "emit/hazard_table.hpp"

namespace schemadiff {

namespace {

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

// `host` does from now on what `guest` did.
void merge_facts(Statement& host, const Statement& guest) {
    append(host.produces, guest.produces);
    append(host.alters, guest.alters);
    append(host.consumes, guest.consumes);
    append(host.destroys, guest.destroys);
    append(host.hands_over_to, guest.hands_over_to);
    host.disturbs = host.disturbs || guest.disturbs;
    host.reaches.insert(host.reaches.end(), guest.reaches.begin(), guest.reaches.end());
    append(host.effects.rewrites, guest.effects.rewrites);
    append(host.effects.scans, guest.effects.scans);
    append(host.effects.builds, guest.effects.builds);
    append(host.effects.losses, guest.effects.losses);
    append(host.effects.risks, guest.effects.risks);
    append(host.effects.concerns, guest.effects.concerns);
    for (const RelationLock& lock : guest.locks) {
        auto held = std::find_if(host.locks.begin(), host.locks.end(),
                                 [&](const RelationLock& l) { return l.relation == lock.relation; });
        if (held == host.locks.end())
            host.locks.push_back(lock);
        else
            held->mode = std::max(held->mode, lock.mode);
    }
}

bool needs_permission(const Statement& statement) {
    const auto& concerns = statement.effects.concerns;
    return !statement.effects.losses.empty() || std::any_of(concerns.begin(), concerns.end(), [](const Concern& c) {
        return class_of(c.code) == HazardClass::security;
    });
}

class Folder {
  public:
    explicit Folder(OrderedStatements ordered) : ordered_(std::move(ordered)) {
        for (std::uint32_t i = 0; i < ordered_.statements.size(); ++i) host_of_.push_back(i);
    }

    OrderedStatements run() {
        for (std::uint32_t i = 0; i < ordered_.statements.size(); ++i) {
            const Statement& statement = ordered_.statements[i];
            if (statement.parenthesised) tables_.emplace(statement.subject, i);
            if (statement.inlining)
                inline_into_table(i);
            else
                combine_with_previous(i);
            if (host_of_[i] == i) last_ = i;
        }
        return compacted();
    }

  private:
    // Everything that must come before `guest` comes before, or is part of, the statement at `host`.
    bool may_move(std::uint32_t guest, std::uint32_t host) const {
        const auto& before = ordered_.predecessors[guest];
        return std::all_of(before.begin(), before.end(), [&](auto other) { return host_of_[other] <= host; });
    }

    void inline_into_table(std::uint32_t guest) {
        Statement& statement = ordered_.statements[guest];
        const Inlining& inlining = *statement.inlining;
        auto table = tables_.find(inlining.table);
        if (table == tables_.end() || !may_move(guest, table->second)) return combine_with_previous(guest);
        Statement& host = ordered_.statements[table->second];
        // Two names may mean different things under two search paths.
        if (host.search_path != statement.search_path) return combine_with_previous(guest);
        if (inlining.column) {
            auto clause = std::find_if(host.clauses.begin(), host.clauses.end(),
                                       [&](const Clause& c) { return c.about == inlining.column; });
            if (clause == host.clauses.end()) return combine_with_previous(guest);
            clause->text += ' ' + inlining.text;
        } else {
            host.clauses.push_back({std::nullopt, inlining.text});
        }
        merge_facts(host, statement);
        move_in(guest, table->second);
    }

    void combine_with_previous(std::uint32_t guest) {
        Statement& statement = ordered_.statements[guest];
        if (!last_ || !statement.combinable) return;
        Statement& host = ordered_.statements[*last_];
        bool same = host.combinable && host.head == statement.head && host.tail == statement.tail &&
                    host.phase == statement.phase && host.search_path == statement.search_path &&
                    host.reason == statement.reason && host.transactionality == statement.transactionality &&
                    // A refusal speaks of one step: what needs permission stays apart from what does not.
                    needs_permission(host) == needs_permission(statement);
        if (!same) return;
        append(host.clauses, statement.clauses);
        merge_facts(host, statement);
        move_in(guest, *last_);
    }

    void move_in(std::uint32_t guest, std::uint32_t host) {
        host_of_[guest] = host;
        append(ordered_.predecessors[host], ordered_.predecessors[guest]);
    }

    OrderedStatements compacted() {
        std::vector<std::uint32_t> new_place(host_of_.size());
        std::uint32_t count = 0;
        for (std::uint32_t i = 0; i < host_of_.size(); ++i)
            new_place[i] = host_of_[i] == i ? count++ : new_place[host_of_[i]];
        OrderedStatements result;
        for (std::uint32_t i = 0; i < host_of_.size(); ++i) {
            if (host_of_[i] != i) continue;
            auto& before = result.predecessors.emplace_back();
            for (auto other : ordered_.predecessors[i])
                if (new_place[other] != new_place[i]) before.push_back(new_place[other]);
            result.statements.push_back(std::move(ordered_.statements[i]));
        }
        return result;
    }

    OrderedStatements ordered_;
    std::vector<std::uint32_t> host_of_;  // the statement that each one has become part of
    std::unordered_map<ObjectId, std::uint32_t, ObjectIdHash> tables_;
    std::optional<std::uint32_t> last_;  // the last statement that stands on its own
};

}  // namespace

OrderedStatements fold_statements(OrderedStatements ordered) { return Folder(std::move(ordered)).run(); }

}  // namespace schemadiff
