#include "support/pool.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <deque>
#include <stdexcept>

#include "support/fixture.hpp"

namespace schemadiff::test {

namespace {

using Clock = std::chrono::steady_clock;

volatile std::sig_atomic_t stop_asked = 0;

// What a worker tells: that it begins a test, or how one ended, followed by the texts.
struct Record {
    int test = 0;
    int outcome = kBegins;
    std::uint32_t reason_size = 0, note_size = 0;
    static constexpr int kBegins = -1;
};

void write_all(int fd, const void* bytes, std::size_t size) {
    for (const char* at = static_cast<const char*>(bytes); size > 0;) {
        ssize_t count = write(fd, at, size);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) _exit(1);
        at += count;
        size -= static_cast<std::size_t>(count);
    }
}

Verdict run_test(const Test& test, Fixture& fixture) {
    try {
        return test.run(fixture);
    } catch (const BrokenCase& broken) {
        return {Ruling::failed, std::string("the case is broken: ") + broken.what(), {}};
    } catch (const Error& error) {
        return {Ruling::failed, std::string("error: ") + error.what() + '\n' + error.help(), {}};
    } catch (const std::exception& error) {
        return {Ruling::failed, std::string("exception: ") + error.what(), {}};
    }
}

void work(const Unit& unit, std::size_t first, Server& server, int out) {
    Fixture fixture(server);
    for (std::size_t i = first; i < unit.tests.size(); ++i) {
        Record record{static_cast<int>(i)};
        write_all(out, &record, sizeof record);
        Verdict verdict = run_test(unit.tests[i], fixture);
        record.outcome = static_cast<int>(verdict.ruling);
        record.reason_size = static_cast<std::uint32_t>(verdict.reason.size());
        record.note_size = static_cast<std::uint32_t>(verdict.note.size());
        std::string all(reinterpret_cast<const char*>(&record), sizeof record);
        all += verdict.reason + verdict.note;
        write_all(out, all.data(), all.size());
    }
}

// One forked process that works on the rest of a unit.
class Worker {
  public:
    Worker(const Unit& unit, std::size_t first, Server& server) : unit_(&unit), next_(first), began_(Clock::now()) {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error(std::string("pipe: ") + std::strerror(errno));
        process_ = fork();
        if (process_ < 0) throw std::runtime_error(std::string("fork: ") + std::strerror(errno));
        if (process_ == 0) {
            setpgid(0, 0);
            signal(SIGINT, SIG_DFL);
            signal(SIGTERM, SIG_DFL);
            close(ends[0]);
            work(unit, first, server, ends[1]);
            _exit(0);
        }
        close(ends[1]);
        in_ = ends[0];
    }

    int in() const { return in_; }
    const Unit& unit() const { return *unit_; }
    std::size_t next() const { return next_; }

    // Takes what has been said. False when nothing more will be.
    bool listen(const Report& report) {
        char buffer[65536];
        ssize_t count = read(in_, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) return true;
        if (count <= 0) return false;
        heard_.append(buffer, static_cast<std::size_t>(count));
        while (take_record(report)) {
        }
        return true;
    }

    void kill_when_late() {
        if (Clock::now() - began_ < std::chrono::seconds(unit_->seconds_a_test) || late_) return;
        late_ = true;
        stop();
    }

    void stop() const {
        // Its group: a program that it runs would hold the database.
        kill(-process_, SIGKILL);
        kill(process_, SIGKILL);
    }

    // After the end. A test that began and did not end takes the blame.
    void finish(const Report& report) {
        int status = 0;
        while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {
        }
        close(in_);
        if (next_ >= unit_->tests.size()) return;
        std::string why = "the worker ended early";
        if (WIFSIGNALED(status)) why = std::string("crashed: ") + strsignal(WTERMSIG(status));
        if (late_) why = "not done after " + std::to_string(unit_->seconds_a_test) + " s";
        report(unit_->tests[next_++], {Ruling::failed, why, {}});
    }

  private:
    bool take_record(const Report& report) {
        Record record;
        if (heard_.size() < sizeof record) return false;
        std::memcpy(&record, heard_.data(), sizeof record);
        std::size_t size = sizeof record + record.reason_size + record.note_size;
        if (heard_.size() < size) return false;
        if (record.outcome == Record::kBegins) {
            began_ = Clock::now();
        } else {
            Verdict verdict{static_cast<Ruling>(record.outcome), heard_.substr(sizeof record, record.reason_size),
                            heard_.substr(sizeof record + record.reason_size, record.note_size)};
            report(unit_->tests[static_cast<std::size_t>(record.test)], verdict);
            next_ = static_cast<std::size_t>(record.test) + 1;
        }
        heard_.erase(0, size);
        return true;
    }

    const Unit* unit_;
    std::size_t next_;  // the test that runs, or will run next
    Clock::time_point began_;
    pid_t process_ = -1;
    int in_ = -1;
    std::string heard_;
    bool late_ = false;
};

struct Waiting {
    const Unit* unit;
    std::size_t first;
};

}  // namespace

bool run_units(const std::vector<Unit>& units, int workers, Server& server, const Report& report) {
    signal(SIGINT, [](int) { stop_asked = 1; });
    signal(SIGTERM, [](int) { stop_asked = 1; });
    std::deque<Waiting> waiting;
    for (const Unit& unit : units) waiting.push_back({&unit, 0});
    std::vector<Worker> running;
    while (!stop_asked && (!waiting.empty() || !running.empty())) {
        while (!waiting.empty() && running.size() < static_cast<std::size_t>(workers)) {
            running.emplace_back(*waiting.front().unit, waiting.front().first, server);
            waiting.pop_front();
        }
        std::vector<pollfd> polled;
        for (const Worker& worker : running) polled.push_back({worker.in(), POLLIN, 0});
        constexpr int kMilliseconds = 1000;
        poll(polled.data(), polled.size(), kMilliseconds);
        for (std::size_t i = running.size(); i-- > 0;) {
            running[i].kill_when_late();
            if (polled[i].revents == 0 || running[i].listen(report)) continue;
            running[i].finish(report);
            if (running[i].next() < running[i].unit().tests.size())
                waiting.push_front({&running[i].unit(), running[i].next()});
            running.erase(running.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    for (const Worker& worker : running) worker.stop();
    return !stop_asked;
}

}  // namespace schemadiff::test
