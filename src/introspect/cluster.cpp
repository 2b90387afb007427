#include "introspect/cluster.hpp"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "base/error.hpp"
#include "introspect/child_process.hpp"
#include "introspect/cluster_template.hpp"
#include "introspect/connection_url.hpp"

namespace schemadiff {

namespace {

namespace fs = std::filesystem;

// sun_path holds 108 bytes with the zero at its end, and PostgreSQL adds this name.
constexpr std::size_t kLongestSocketPath = 107;
constexpr std::string_view kSocketName = "/.s.PGSQL.5432";

constexpr auto kPatience = std::chrono::seconds(60);

// Runs the server until its standard input ends, which happens whatever way we end; then stops it and deletes the
// folder. $1: programs, $2: folder, and settings after them. A server that does not come up leaves the file "stopped".
constexpr const char* kKeeper = R"(
trap '' INT TERM HUP
programs=$1
folder=$2
shift 2
{ "$programs/postgres" -D "$folder/data" -k "$folder" "$@" </dev/null; : >"$folder/stopped"; } &
cat >/dev/null
while [ ! -e "$folder/stopped" ]; do
    process=$(head -n 1 "$folder/data/postmaster.pid" 2>/dev/null) && [ -n "$process" ] && kill -QUIT "$process" 2>/dev/null
    sleep 0.02
done
cd /
rm -rf "$folder"
)";

// Nothing of it outlives the command, so nothing needs to survive a crash. Many locks: a schema is loaded in one
// transaction.
constexpr const char* kSettings[] = {
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_connections=20",
    "max_locks_per_transaction=4096",
    "shared_buffers=32MB",
    "jit=off",
    "log_min_messages=fatal",
    "log_min_error_statement=panic",
};

std::string text_of_file(const fs::path& path) {
    std::ifstream file(path);
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    while (!text.empty() && text.back() == '\n') text.pop_back();
    constexpr std::size_t kEnough = 1000;
    return text.size() > kEnough ? text.substr(text.size() - kEnough) : text;
}

fs::path make_private_folder(const ServerUser& user) {
    const char* temporary = std::getenv("TMPDIR");
    for (const char* base : {temporary, "/tmp", "/var/tmp"}) {
        if (base == nullptr || *base != '/') continue;
        std::string pattern = std::string(base) + "/schemadiff-XXXXXX";
        if (pattern.size() + kSocketName.size() > kLongestSocketPath || mkdtemp(pattern.data()) == nullptr) continue;
        // mkdtemp makes it with mode 0700.
        if (!user.is_other || chown(pattern.c_str(), user.user, user.group) == 0) return pattern;
        rmdir(pattern.c_str());
    }
    throw Error("cannot make a folder for a throw-away PostgreSQL cluster in TMPDIR, /tmp or /var/tmp",
                "Set TMPDIR to a folder with a short name that can be written, or pass --scratch URL.");
}

bool is_ready(const fs::path& data) {
    std::ifstream file(data / "postmaster.pid");
    constexpr int kStatusLine = 8;  // LOCK_FILE_LINE_PM_STATUS in utils/pidfile.h
    std::string line;
    for (int i = 0; i < kStatusLine; ++i)
        if (!std::getline(file, line)) return false;
    return line.starts_with("ready");
}

}  // namespace

ThrowAwayCluster::ThrowAwayCluster(int preferred_major) {
    auto found = find_server_programs(preferred_major);
    if (found.empty())
        throw Error("no PostgreSQL server programs found",
                    "Install postgresql, set SCHEMADIFF_SERVER_BIN to the folder of initdb, or pass --scratch URL.");
    programs_ = found.front();
    ServerUser user = server_user();
    folder_ = make_private_folder(user);
    try {
        make_data(folder_ / "data");
        start();
        wait_until_ready();
    } catch (...) {
        stop();
        throw;
    }
    url_ = "postgresql:///postgres?host=" + percent_encode(folder_.string()) + "&port=5432&user=postgres";
}

ThrowAwayCluster::~ThrowAwayCluster() { stop(); }

void ThrowAwayCluster::make_data(const fs::path& data) {
    ServerUser user = server_user();
    if (copy_from_cache(programs_, user, data)) return;
    fs::path log = folder_ / "initdb.log";
    std::string program = (programs_.folder / "initdb").string();
    auto run = [&](const char* locale) {
        std::vector<std::string> command{program,
                                         "-D",
                                         data.string(),
                                         "-U",
                                         "postgres",
                                         "-A",
                                         "trust",
                                         "-E",
                                         "UTF8",
                                         "-N",
                                         std::string("--locale=") + locale};
        return wait_for_child(start_child(command, {user, folder_, log}));
    };
    // Where there is no C.UTF-8, C sorts in the same way.
    if (run("C.UTF-8") != 0 && run("C") != 0)
        throw Error(fmt::format("{} cannot make a throw-away cluster: {}", program, text_of_file(log)),
                    "Pass --scratch URL to use a server that runs already.");
    copy_to_cache(programs_, data);
}

void ThrowAwayCluster::start() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) throw Error(std::string("cannot make a pipe: ") + std::strerror(errno));
    pipe_ = ends[1];
    std::vector<std::string> command{"/bin/sh",       "-c", kKeeper, "schemadiff-keeper", programs_.folder.string(),
                                     folder_.string()};
    for (const char* setting : kSettings) {
        command.emplace_back("-c");
        command.emplace_back(setting);
    }
    ChildOptions options{server_user(), folder_, folder_ / "log", ends[0], true};
    try {
        keeper_ = start_child(command, options);
    } catch (...) {
        close(ends[0]);
        throw;
    }
    close(ends[0]);
}

void ThrowAwayCluster::wait_until_ready() const {
    auto end = std::chrono::steady_clock::now() + kPatience;
    while (!is_ready(folder_ / "data")) {
        if (fs::exists(folder_ / "stopped") || std::chrono::steady_clock::now() > end)
            throw Error("the throw-away PostgreSQL server does not start: " + text_of_file(folder_ / "log"),
                        "Pass --scratch URL to use a server that runs already.");
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

void ThrowAwayCluster::stop() noexcept {
    if (pipe_ >= 0) close(pipe_);
    if (keeper_ > 0) wait_for_child(keeper_);
    pipe_ = keeper_ = -1;
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

}  // namespace schemadiff
