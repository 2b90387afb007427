#include "support/held_up.hpp"

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/quote.hpp"

namespace schemadiff::test {

namespace {

constexpr const char* kTables = R"(
SELECT n.nspname, c.relname
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema')";

constexpr const char* kWaitedFor = "SELECT pg_catalog.unnest(pg_catalog.pg_blocking_pids({}))";

class Bystanders {
  public:
    explicit Bystanders(const std::string& url) : url_(url) {
        auto rows = connect(url)->execute(kTables);
        std::string all, readable;
        for (std::size_t i = 0; i < rows->size(); ++i) {
            std::string table = "LOCK TABLE ONLY " + quote_qualified(rows->string(i, 0), rows->string(i, 1)) + " IN ";
            all += table + "SHARE MODE;";
            readable += table + "ACCESS SHARE MODE;";
            // Those that are waited for one after the other each have somebody left, whatever is asked for.
            for (const char* mode : {"ACCESS SHARE MODE;", "SHARE MODE;"}) open("BEGIN;" + table + mode);
        }
        open("BEGIN;" + all);
        open("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT;" + readable);
    }

    void end(const Rows& processes) {
        for (std::size_t i = 0; i < processes.size(); ++i)
            std::erase_if(sessions_, [&](const auto& each) { return each.first == processes.text(i, 0); });
    }

  private:
    void open(const std::string& sql) {
        auto session = connect(url_);
        std::string process = session->execute("SELECT pg_catalog.pg_backend_pid()")->string(0, 0);
        session->execute(sql);
        sessions_.emplace_back(process, std::move(session));
    }

    std::string url_;
    std::vector<std::pair<std::string, std::unique_ptr<Session>>> sessions_;
};

std::map<unsigned, long long> read_total_scans(Session& session) {
    std::map<unsigned, long long> scans;
    auto rows = session.execute("SELECT relid, COALESCE(seq_scan, 0) FROM pg_catalog.pg_stat_user_tables");
    for (std::size_t i = 0; i < rows->size(); ++i) scans[rows->oid(i, 0)] = rows->integer(i, 1);
    return scans;
}

void keep_strongest(const std::map<unsigned, LockMode>& seen, std::map<unsigned, LockMode>& locks) {
    for (const auto& [relation, mode] : seen) {
        auto [lock, is_new] = locks.emplace(relation, mode);
        if (!is_new) lock->second = std::max(lock->second, mode);
    }
}

}  // namespace

Measurement measure_held_up(Session& session, const std::string& url, const std::string& sql) {
    // From here on, what was counted can be had at once.
    constexpr int kFlushes = 150000;
    constexpr std::chrono::milliseconds kPause{2};
    auto flush = [&] { session.execute("SELECT pg_catalog.pg_stat_force_next_flush()"); };
    Measurement result;
    result.knows_scans = session.server_version() >= kFlushes;
    result.before = read_relations(session);
    std::string process = session.execute("SELECT pg_catalog.pg_backend_pid()")->string(0, 0);
    auto observer = connect(url);
    if (result.knows_scans) flush();
    auto counted = read_total_scans(*observer);
    std::future<void> run;
    Bystanders bystanders(url);  // Gone before `run` is waited for, whatever happens.
    run = std::async(std::launch::async, [&] { session.execute(sql); });
    while (run.wait_for(kPause) != std::future_status::ready) {
        // It goes on waiting for those until they end, and so shows what it waits with.
        auto waited_for = observer->execute(fmt::format(kWaitedFor, process));
        keep_strongest(read_locks(*observer, process), result.locks);
        bystanders.end(*waited_for);
    }
    run.get();
    if (result.knows_scans) flush();
    for (const auto& [relation, scans] : read_total_scans(*observer))
        if (scans > counted[relation]) result.scans.insert(relation);
    result.after = read_relations(session);
    return result;
}

}  // namespace schemadiff::test
