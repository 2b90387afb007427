// Runs one command and writes what it cost: seconds of wall time, processor seconds of the command with all its
// descendants, processor seconds of a PostgreSQL server in the same time, peak memory in MB, exit status. Leaves to
// bench/run what to compare.
//
//   measure RESULT_FILE POSTMASTER_PID COMMAND [ARGUMENT ...]
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <thread>

namespace {

struct ServerUse {
    long ticks = 0;                // of the postmaster, its live children and all it has reaped
    std::map<int, long> children;  // live ones, by process id
};

// Fields 4 (parent) and 14 to 17 (user, system, and both of reaped children) of /proc/PID/stat, see proc(5).
bool read_stat(int process, int& parent, long& ticks) {
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const size_t end_of_name = text.rfind(')');
    if (end_of_name == std::string::npos) return false;
    std::istringstream fields(text.substr(end_of_name + 1));
    std::string skipped;
    long user = 0, system = 0, reaped_user = 0, reaped_system = 0;
    fields >> skipped >> parent;
    for (int field = 5; field <= 13; ++field) fields >> skipped;
    fields >> user >> system >> reaped_user >> reaped_system;
    ticks = user + system + reaped_user + reaped_system;
    return static_cast<bool>(fields);
}

ServerUse read_server(int postmaster) {
    ServerUse use;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        const int process = std::stoi(name);
        int parent = 0;
        long ticks = 0;
        if (!read_stat(process, parent, ticks)) continue;
        if (process == postmaster) use.ticks += ticks;
        if (parent == postmaster) {
            use.ticks += ticks;
            use.children[process] = ticks;
        }
    }
    return use;
}

// A backend ends a moment after its client; until it is reaped, its last work may be missing from what is read here.
ServerUse read_server_at_rest(int postmaster, const ServerUse& before) {
    ServerUse after;
    for (int attempt = 0; attempt < 200; ++attempt) {
        after = read_server(postmaster);
        bool at_rest = true;
        for (const auto& child : after.children) at_rest = at_rest && before.children.count(child.first) > 0;
        if (at_rest) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return after;
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 4) {
        std::fputs("usage: measure RESULT_FILE POSTMASTER_PID COMMAND [ARGUMENT ...]\n", stderr);
        return 64;
    }
    const int postmaster = std::stoi(arguments[2]);
    // A scratch server that the command starts and leaves behind becomes our child, so that it is counted as the
    // command's.
    prctl(PR_SET_CHILD_SUBREAPER, 1);

    const ServerUse before = read_server(postmaster);
    const auto started = std::chrono::steady_clock::now();
    const pid_t command = fork();
    if (command == 0) {
        execvp(arguments[3], arguments + 3);
        std::perror(arguments[3]);
        _exit(127);
    }
    int status = 0;
    if (command < 0 || waitpid(command, &status, 0) < 0) {
        std::perror("measure");
        return 1;
    }
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();

    for (int attempt = 0; attempt < 100; ++attempt) {
        const pid_t orphan = waitpid(-1, nullptr, WNOHANG);
        if (orphan < 0) break;
        if (orphan == 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    const ServerUse after = read_server_at_rest(postmaster, before);
    rusage use{};
    getrusage(RUSAGE_CHILDREN, &use);

    std::ofstream(arguments[1]) << wall << ' ' << seconds(use.ru_utime) + seconds(use.ru_stime) << ' '
                                << static_cast<double>(after.ticks - before.ticks) /
                                       static_cast<double>(sysconf(_SC_CLK_TCK))
                                << ' ' << static_cast<double>(use.ru_maxrss) / 1024 << ' '
                                << (WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)) << '\n';
    return 0;
}
