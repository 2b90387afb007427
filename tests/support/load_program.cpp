#include "support/load_program.hpp"

namespace schemadiff::test {

namespace {

constexpr auto kThinkTime = std::chrono::milliseconds(2);

bool is_to_be_retried(const SqlError& error) { return error.sqlstate() == "40001" || error.sqlstate() == "40P01"; }

bool is_to_be_prepared_again(const SqlError& error) {
    return error.sqlstate() == "0A000" && std::string_view(error.what()).find("cached plan") != std::string_view::npos;
}

void count(ProgramRecord& record, const std::string& sql, long rows) {
    if (sql.rfind("INSERT", 0) == 0) record.inserted += rows;
    if (sql.rfind("UPDATE", 0) == 0) record.updated += rows;
    if (sql.rfind("DELETE", 0) == 0) record.deleted += rows;
}

}  // namespace

void ProgramRecord::add(const ProgramRecord& other) {
    inserted += other.inserted;
    updated += other.updated;
    deleted += other.deleted;
    retries += other.retries;
    replanned += other.replanned;
    waits.insert(waits.end(), other.waits.begin(), other.waits.end());
    if (error.empty()) error = other.error;
}

Program::Program(const std::string& url, const ProgramText& text, int number, long rows)
    : text_(text), number_(number), rows_(rows), random_(static_cast<unsigned>(number)) {
    thread_ = std::thread([this, url] { run(url); });
}

const ProgramRecord& Program::stop() {
    stopping_ = true;
    if (thread_.joinable()) thread_.join();
    return record_;
}

void Program::run(const std::string& url) {
    try {
        auto session = connect(url);
        prepare(*session);
        while (!stopping_)
            for (const Transaction& transaction : text_.transactions) {
                run_transaction(*session, transaction);
                std::this_thread::sleep_for(kThinkTime);
            }
    } catch (const Error& error) {
        record_.error = error.what();
    }
}

void Program::prepare(Session& session) const {
    for (const std::string& sql : text_.preparations) session.execute(sql);
}

void Program::run_transaction(Session& session, const Transaction& transaction) {
    constexpr long kRowsOfAProgram = 1'000'000;
    std::uniform_int_distribution<long> keys(1, rows_);
    std::map<std::string, long> numbers{
        {"key", keys(random_)}, {"other", keys(random_)}, {"fresh", (number_ + 1) * kRowsOfAProgram + ++made_}};
    Moment began = std::chrono::steady_clock::now();
    while (!try_transaction(session, transaction, numbers)) {
    }
    std::chrono::duration<double, std::milli> wait = std::chrono::steady_clock::now() - began;
    record_.waits.push_back({began, wait.count()});
}

bool Program::try_transaction(Session& session, const Transaction& transaction,
                              const std::map<std::string, long>& numbers) {
    ProgramRecord done;
    bool block = transaction.size() > 1;
    try {
        if (block) session.execute("BEGIN");
        for (const std::string& sql : transaction) {
            std::string text = with_numbers(sql, numbers);
            count(done, text, static_cast<long>(session.execute(text)->size()));
        }
        if (block) session.execute("COMMIT");
        record_.add(done);
        return true;
    } catch (const SqlError& error) {
        if (block) session.execute("ROLLBACK");
        if (is_to_be_retried(error)) {
            ++record_.retries;
        } else if (is_to_be_prepared_again(error)) {
            ++record_.replanned;
            session.execute("DEALLOCATE ALL");
            prepare(session);
        } else {
            throw SqlError(transaction.front() + ": " + error.what(), error.sqlstate());
        }
        return false;
    }
}

}  // namespace schemadiff::test
