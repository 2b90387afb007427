#include "introspect/cluster.hpp"

#include <fcntl.h>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "base/error.hpp"
#include "introspect/cluster_template.hpp"
#include "introspect/session.hpp"

namespace fs = std::filesystem;

namespace schemadiff {

namespace {

constexpr const char* kDebianPrograms = "/usr/lib/postgresql";

bool has_programs(const fs::path& folder) { return access((folder / "initdb").c_str(), X_OK) == 0 && access((folder / "postgres").c_str(), X_OK) == 0; }

std::vector<int> debian_majors() {
    std::vector<int> majors;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(kDebianPrograms, failed)) {
        int major = std::atoi(entry.path().filename().c_str());
        if (major > 0 && has_programs(entry.path() / "bin")) majors.push_back(major);
    }
    std::sort(majors.rbegin(), majors.rend());
    return majors;
}

fs::path make_folder(const ServerUser& user) {
    // A socket's path may have 107 bytes, so a deep TMPDIR will not do.
    constexpr std::size_t kLongestFolder = 80;
    fs::path parent = fs::temp_directory_path();
    if (parent.string().size() > kLongestFolder) parent = "/tmp";
    std::string name = (parent / "schemadiff-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw Error(fmt::format("cannot make a folder in {}: {}", parent.string(), std::strerror(errno)));
    if (user.differs && chown(name.c_str(), user.uid, user.gid) != 0)
        throw Error(fmt::format("cannot hand {} to the server's user: {}", name, std::strerror(errno)));
    return name;
}

[[noreturn]] void become_server(const ServerUser& user, const std::string& programs, const fs::path& folder) {
    user.become();
    std::string log = (folder / "log").string();
    int out = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    std::vector<std::string> words{programs + "/postgres", "-D", (folder / "data").string(), "-k", folder.string()};
    for (const char* setting : {"listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off",
                                "max_connections=20", "shared_buffers=32MB", "wal_level=minimal", "max_wal_senders=0", "log_min_messages=fatal"}) {
        words.emplace_back("-c");
        words.emplace_back(setting);
    }
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(arguments.front(), arguments.data());
    _exit(127);
}

// Lives in a process of its own, so that the server and its folder go even when this program is killed.
[[noreturn]] void keep_server(int lifeline, const ServerUser& user, const std::string& programs, const fs::path& folder) {
    setsid();
    signal(SIGINT, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    pid_t server = fork();
    if (server == 0) {
        signal(SIGINT, SIG_DFL);
        signal(SIGTERM, SIG_DFL);
        close(lifeline);
        become_server(user, programs, folder);
    }
    char byte = 0;
    while (read(lifeline, &byte, 1) < 0 && errno == EINTR) {}
    kill(server, SIGQUIT);
    waitpid(server, nullptr, 0);
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    _exit(0);
}

// Whoever starts the program need not see our pipes and files.
void close_other_descriptors(int kept) {
    constexpr int kHighest = 1024;
    for (int descriptor = 3; descriptor < kHighest; ++descriptor)
        if (descriptor != kept) close(descriptor);
}

}  // namespace

std::string find_server_programs(int preferred_major) {
    if (const char* stated = std::getenv("SCHEMADIFF_SERVER_BIN"); stated != nullptr && *stated != '\0') return stated;
    std::vector<int> majors = debian_majors();
    bool preferred = std::find(majors.begin(), majors.end(), preferred_major) != majors.end();
    if (preferred || !majors.empty()) return fmt::format("{}/{}/bin", kDebianPrograms, preferred ? preferred_major : majors.front());
    std::string path = std::getenv("PATH") != nullptr ? std::getenv("PATH") : "";
    for (std::size_t at = 0; at < path.size();) {
        auto end = std::min(path.find(':', at), path.size());
        std::string folder = path.substr(at, end - at);
        if (!folder.empty() && has_programs(folder)) return folder;
        at = end + 1;
    }
    return {};
}

ThrowAwayCluster::ThrowAwayCluster(int preferred_major) {
    std::string programs = find_server_programs(preferred_major);
    if (programs.empty())
        throw Error("a scratch server is needed, and no PostgreSQL server programs were found", "install postgresql, or pass --scratch URL");
    ServerUser user = server_user();
    fs::path folder = make_folder(user);
    folder_ = folder.string();
    int pipe_ends[2];
    if (pipe2(pipe_ends, O_CLOEXEC) != 0) throw Error(fmt::format("cannot make a pipe: {}", std::strerror(errno)));
    try {
        make_data_folder(programs, folder / "data", user);
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
        throw;
    }
    keeper_ = fork();
    if (keeper_ == 0) {
        close_other_descriptors(pipe_ends[0]);
        keep_server(pipe_ends[0], user, programs, folder);
    }
    close(pipe_ends[0]);
    lifeline_ = pipe_ends[1];
    url_ = fmt::format("host={} port=5432 user={} dbname=postgres", folder_, kClusterSuperuser);
    constexpr int kAttempts = 600;
    for (int attempt = 1;; ++attempt) {
        try {
            connect(url_);
            return;
        } catch (const Error& error) {
            if (attempt < kAttempts) {
                std::this_thread::sleep_for(std::chrono::milliseconds(attempt < 20 ? 10 : 50));
                continue;
            }
            std::string reason = error.what();
            close(lifeline_);
            waitpid(keeper_, nullptr, 0);
            throw Error("the throw-away PostgreSQL does not start: " + reason, "pass --scratch URL");
        }
    }
}

ThrowAwayCluster::~ThrowAwayCluster() {
    close(lifeline_);
    waitpid(keeper_, nullptr, 0);
}

}  // namespace schemadiff
