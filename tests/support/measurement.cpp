#include "support/measurement.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace schemadiff::test {

namespace {

// PostgreSQL manual 53.11 pg_class, 53.26 pg_index, 53.27 pg_inherits.
constexpr const char* kRelations = R"(
SELECT c.oid, n.nspname, c.relname, c.relkind, c.relfilenode, COALESCE(i.indrelid, 0), COALESCE((SELECT min(h.inhparent) FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid), 0)
FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'i', 'I') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema')";

// PostgreSQL manual 54.12 pg_locks.
constexpr const char* kLocks = R"(
SELECT relation, mode FROM pg_catalog.pg_locks
WHERE locktype = 'relation' AND pid = {}
  AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))";

// What this transaction has counted so far. Manual 28.2 "The Cumulative Statistics System".
constexpr const char* kScans = "SELECT relid, COALESCE(seq_scan, 0) FROM pg_catalog.pg_stat_xact_all_tables";

constexpr std::string_view kModes[] = {
    "AccessShareLock", "RowShareLock",          "RowExclusiveLock", "ShareUpdateExclusiveLock",
    "ShareLock",       "ShareRowExclusiveLock", "ExclusiveLock",    "AccessExclusiveLock",
};

std::map<unsigned, long long> read_scans(Session& session) {
    std::map<unsigned, long long> scans;
    auto rows = session.execute(kScans);
    for (std::size_t i = 0; i < rows->size(); ++i) scans[rows->oid(i, 0)] = rows->integer(i, 1);
    return scans;
}

}  // namespace

Relations read_relations(Session& session) {
    Relations relations;
    auto rows = session.execute(kRelations);
    for (std::size_t i = 0; i < rows->size(); ++i)
        relations[rows->oid(i, 0)] = {rows->string(i, 1), rows->string(i, 2), rows->text(i, 3).front(),
                                      rows->oid(i, 4),    rows->oid(i, 5),    rows->oid(i, 6)};
    return relations;
}

std::map<unsigned, LockMode> read_locks(Session& session, const std::string& process) {
    std::map<unsigned, LockMode> locks;
    auto rows = session.execute(fmt::format(kLocks, process));
    for (std::size_t i = 0; i < rows->size(); ++i) {
        auto found = std::find(std::begin(kModes), std::end(kModes), rows->text(i, 1));
        auto mode = static_cast<LockMode>(found - std::begin(kModes));
        auto [held, is_new] = locks.emplace(rows->oid(i, 0), mode);
        if (!is_new) held->second = std::max(held->second, mode);
    }
    return locks;
}

bool Measurement::is_taken(unsigned relation, LockMode mode) const {
    auto before_it = held.find(relation);
    return before_it == held.end() || before_it->second < mode;
}

void scan_only(Session& session) {
    session.execute(
        "SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off; "
        "SET enable_tidscan = off");
}

Measurement measure(Session& session, const std::string& sql) {
    constexpr const char* kOwnProcess = "pg_catalog.pg_backend_pid()";
    Measurement result;
    result.before = read_relations(session);
    result.held = read_locks(session, kOwnProcess);
    auto counted = read_scans(session);
    session.execute(sql);
    result.locks = read_locks(session, kOwnProcess);
    for (const auto& [relation, scans] : read_scans(session))
        if (scans > counted[relation]) result.scans.insert(relation);
    result.after = read_relations(session);
    return result;
}

}  // namespace schemadiff::test
