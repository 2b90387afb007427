#include "emit/transaction_start.hpp"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "emit/emit.hpp"

namespace schemadiff {

namespace {

// LOCK TABLE takes views, too, but with them what they read; foreign tables it refuses.
bool can_be_locked(const Catalog& source, const RelationLock& lock) {
    const auto* table = get_payload<Table>(source.find(lock.relation));
    bool foreign = table != nullptr && table->is_foreign();
    return lock.relation.kind == Kind::table && !foreign && lock.mode >= LockMode::share;
}

void add_lock(std::vector<RelationLock>& locks, const RelationLock& lock) {
    auto same = std::find_if(locks.begin(), locks.end(),
                             [&](const RelationLock& other) { return other.relation == lock.relation; });
    if (same == locks.end())
        locks.push_back(lock);
    else
        same->mode = std::max(same->mode, lock.mode);
}

}  // namespace

std::vector<RelationLock> find_first_locks(const Catalog& source, const std::vector<Step>& steps) {
    // Where renames run together, later locks speak of names that are not there yet.
    if (std::any_of(steps.begin(), steps.end(), [](const Step& step) { return step.statement.joined; })) return {};
    std::vector<RelationLock> locks;
    std::unordered_set<ObjectId, ObjectIdHash> moved;
    for (const Step& step : steps) {
        if (step.refused) continue;
        const Statement& statement = step.statement;
        for (const RelationLock& lock : statement.locks)
            if (can_be_locked(source, lock) && moved.count(lock.relation) == 0) add_lock(locks, lock);
        for (const auto* list : {&statement.produces, &statement.vacates, &statement.destroys})
            moved.insert(list->begin(), list->end());
    }
    if (locks.size() < 2) return {};
    std::stable_sort(locks.begin(), locks.end(),
                     [](const RelationLock& a, const RelationLock& b) { return a.mode > b.mode; });
    return locks;
}

std::vector<std::string> transaction_start(const Group& group, int lock_timeout_ms) {
    std::vector<std::string> statements{fmt::format("SET LOCAL lock_timeout = '{}ms'", lock_timeout_ms)};
    const char* wait = "";
    for (const RelationLock& lock : group.first_locks) {
        statements.push_back(
            fmt::format("LOCK TABLE ONLY {} IN {} MODE{}", sql_name(lock.relation), lock_mode_name(lock.mode), wait));
        wait = " NOWAIT";
    }
    // What reads and writes no rows ends soon or is stuck.
    if (!group.works_on_rows) statements.emplace_back("SET LOCAL statement_timeout = '10s'");
    // When the client is gone, so are its locks.
    statements.emplace_back("SET LOCAL idle_in_transaction_session_timeout = '10s'");
    return statements;
}

}  // namespace schemadiff
