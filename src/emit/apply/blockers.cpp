#include "emit/apply/blockers.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

namespace {

// Manual 13.3 "Explicit Locking", table of conflicting lock modes, weakest first; 54: pg_locks; 28.2: pg_stat_activity.
// An autovacuum that prevents wraparound says so in its query and does not end for others. A prepared transaction has
// no process. {}: rows of relation and wanted mode.
constexpr std::string_view kBlockers = R"(
WITH wanted(name, mode) AS (VALUES {}),
conflict(mode, held) AS (VALUES
    ('AccessShareLock', ARRAY['AccessExclusiveLock']),
    ('RowShareLock', ARRAY['ExclusiveLock', 'AccessExclusiveLock']),
    ('RowExclusiveLock', ARRAY['ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock']),
    ('ShareUpdateExclusiveLock', ARRAY['ShareUpdateExclusiveLock', 'ShareLock', 'ShareRowExclusiveLock',
        'ExclusiveLock', 'AccessExclusiveLock']),
    ('ShareLock', ARRAY['RowExclusiveLock', 'ShareUpdateExclusiveLock', 'ShareRowExclusiveLock', 'ExclusiveLock',
        'AccessExclusiveLock']),
    ('ShareRowExclusiveLock', ARRAY['RowExclusiveLock', 'ShareUpdateExclusiveLock', 'ShareLock',
        'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock']),
    ('ExclusiveLock', ARRAY['RowShareLock', 'RowExclusiveLock', 'ShareUpdateExclusiveLock', 'ShareLock',
        'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock']),
    ('AccessExclusiveLock', ARRAY['AccessShareLock', 'RowShareLock', 'RowExclusiveLock', 'ShareUpdateExclusiveLock',
        'ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'])),
held AS (
    SELECT w.name, l.mode, l.granted, l.pid, a.usename, a.application_name, a.state,
        COALESCE(a.query LIKE '%(to prevent wraparound)', false) AS wraparound, p.gid,
        EXTRACT(epoch FROM pg_catalog.clock_timestamp() - COALESCE(a.xact_start, p.prepared))::bigint AS age
    FROM wanted w JOIN conflict c ON c.mode = w.mode
        JOIN pg_catalog.pg_locks l ON l.locktype = 'relation' AND l.mode = ANY (c.held)
            AND l.relation = pg_catalog.to_regclass(w.name)
            AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
        LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
        LEFT JOIN pg_catalog.pg_locks x ON l.pid IS NULL AND x.pid IS NULL AND x.locktype = 'transactionid'
            AND x.virtualtransaction = l.virtualtransaction
        LEFT JOIN pg_catalog.pg_prepared_xacts p ON p.transaction = x.transactionid
    WHERE l.pid IS DISTINCT FROM pg_catalog.pg_backend_pid())
SELECT name, mode, granted, pid, usename, application_name, state, wraparound, gid, age FROM held
WHERE wraparound OR age >= 1 ORDER BY age DESC NULLS LAST, name, mode, pid LIMIT 5)";

// Manual 28.2: pg_stat_activity; 54: pg_prepared_xacts.
constexpr const char* kOldTransactions = R"(
SELECT pid, usename, application_name, state, NULL AS gid,
    EXTRACT(epoch FROM pg_catalog.clock_timestamp() - xact_start)::bigint AS age
FROM pg_catalog.pg_stat_activity
WHERE datname = pg_catalog.current_database() AND pid <> pg_catalog.pg_backend_pid()
  AND backend_type = 'client backend' AND xact_start < pg_catalog.clock_timestamp() - interval '5 s'
UNION ALL
SELECT NULL, owner, NULL, NULL, gid, EXTRACT(epoch FROM pg_catalog.clock_timestamp() - prepared)::bigint
FROM pg_catalog.pg_prepared_xacts WHERE database = pg_catalog.current_database()
ORDER BY age DESC, pid LIMIT 5)";

// "AccessExclusiveLock" for ACCESS EXCLUSIVE, as pg_locks writes it.
std::string name_in_pg_locks(LockMode mode) {
    std::string name;
    bool first = true;
    for (char c : lock_mode_name(mode)) {
        if (c == ' ')
            first = true;
        else
            name += std::exchange(first, false) ? c : static_cast<char>(c - 'A' + 'a');
    }
    return name + "Lock";
}

std::string wanted_rows(const Group& group) {
    std::vector<std::string> rows;
    auto add = [&](const RelationLock& lock) {
        std::string row = fmt::format("({}, {})", quote_literal(relation_name(lock.relation)),
                                      quote_literal(name_in_pg_locks(lock.mode)));
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(std::move(row));
    };
    for (const Step& step : group.steps)
        if (!step.refused) std::for_each(step.statement.locks.begin(), step.statement.locks.end(), add);
    return join(rows, ", ");
}

std::string in_time(long long seconds) {
    constexpr long long kMinute = 60, kHour = 3600;
    if (seconds >= 2 * kHour) return fmt::format("{} h", seconds / kHour);
    return seconds >= 2 * kMinute ? fmt::format("{} min", seconds / kMinute) : fmt::format("{} s", seconds);
}

struct Transaction {
    std::string process, role, application, state, prepared_as;
    long long age = 0;

    std::string describe() const {
        if (!prepared_as.empty())
            return printable(fmt::format("prepared transaction {} ({})", quote_literal(prepared_as), in_time(age)));
        std::string text = process.empty() ? "a prepared transaction" : "process " + process;
        if (!role.empty()) text += " of role " + role;
        if (!application.empty()) text += " (" + application + ')';
        if (!state.empty()) text += ", " + state;
        return printable(fmt::format("{}, in a transaction for {}", text, in_time(age)));
    }
};

}  // namespace

std::vector<std::string> find_blockers(Session& session, const Group& group) {
    std::string wanted = wanted_rows(group);
    if (wanted.empty()) return {};
    auto rows = session.execute(fmt::format(kBlockers, wanted));
    std::vector<std::string> blockers;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        Transaction transaction{rows->string(row, 3), rows->string(row, 4),
                                rows->string(row, 5), rows->string(row, 6),
                                rows->string(row, 8), rows->is_null(row, 9) ? 0 : rows->integer(row, 9)};
        std::string what = rows->boolean(row, 7) ? "autovacuum to prevent wraparound" : transaction.describe();
        blockers.push_back(fmt::format("{} {} {} on {}", what, rows->boolean(row, 2) ? "holds" : "waits for",
                                       rows->text(row, 1), printable(rows->text(row, 0))));
    }
    return blockers;
}

std::vector<std::string> find_old_transactions(Session& session) {
    auto rows = session.execute(kOldTransactions);
    std::vector<std::string> found;
    for (std::size_t row = 0; row < rows->size(); ++row)
        found.push_back(Transaction{rows->string(row, 0), rows->string(row, 1), rows->string(row, 2),
                                    rows->string(row, 3), rows->string(row, 4), rows->integer(row, 5)}
                            .describe());
    return found;
}

}  // namespace schemadiff
