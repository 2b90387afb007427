// A program that uses a database: small transactions one after another in a session of its own, in a fixed order of
// random keys.
#pragma once

#include <atomic>
#include <chrono>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "introspect/session.hpp"
#include "support/load_scenario.hpp"

namespace schemadiff::test {

using Moment = std::chrono::steady_clock::time_point;

struct Wait {
    Moment began;
    double milliseconds = 0;
};

// What a program did, in transactions that were committed. Rows that come back from INSERT, UPDATE and DELETE are
// counted: RETURNING 1.
struct ProgramRecord {
    long inserted = 0, updated = 0, deleted = 0;
    long retries = 0;    // serialization failures and deadlocks, which a program has to expect
    long replanned = 0;  // "cached plan must not change result type", after which a driver prepares again
    std::vector<Wait> waits;
    std::string error;  // the first that was not expected; the program ended with it

    void add(const ProgramRecord& other);
};

class Program {
  public:
    // Starts at once. `number` tells programs apart and seeds the keys, which are between 1 and `rows`.
    Program(const std::string& url, const ProgramText& text, int number, long rows);
    ~Program() { stop(); }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    const ProgramRecord& stop();

  private:
    void run(const std::string& url);
    void run_transaction(Session& session, const Transaction& transaction);
    // False when it has to be tried again.
    bool try_transaction(Session& session, const Transaction& transaction, const std::map<std::string, long>& numbers);
    void prepare(Session& session) const;

    const ProgramText& text_;
    int number_;
    long rows_;
    long made_ = 0;
    std::mt19937 random_;
    ProgramRecord record_;
    std::atomic<bool> stopping_ = false;
    std::thread thread_;
};

}  // namespace schemadiff::test
