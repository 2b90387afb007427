#include "introspect/cluster_template.hpp"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "base/error.hpp"

namespace fs = std::filesystem;

namespace schemadiff {

namespace {

fs::path cache_folder(const std::string& programs) {
    fs::path base;
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache != '\0')
        base = cache;
    else if (const char* home = std::getenv("HOME"); home != nullptr && *home != '\0')
        base = fs::path(home) / ".cache";
    else
        return {};
    // Another minor release in the same folder reads the same data; another major lives in another folder.
    std::string name = programs;
    for (char& c : name)
        if (c == '/') c = '_';
    return base / "schemadiff" / ("cluster" + name);
}

void run_initdb(const std::string& programs, const fs::path& data, const ServerUser& user) {
    fs::path log = data.parent_path() / "initdb.log";
    pid_t child = fork();
    if (child == 0) {
        user.become();
        int out = open(log.c_str(), O_WRONLY | O_CREAT, 0600);
        dup2(out, STDOUT_FILENO);
        dup2(out, STDERR_FILENO);
        std::string program = programs + "/initdb";
        execl(program.c_str(), "initdb", "--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C", "--username", kClusterSuperuser, "-D",
              data.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return;
    std::ifstream file(log);
    std::ostringstream said;
    said << file.rdbuf();
    throw Error(fmt::format("{}/initdb failed: {}", programs, said.str()), "pass --scratch URL");
}

void hand_over(const fs::path& folder, const ServerUser& user) {
    if (!user.differs) return;
    auto give = [&](const fs::path& path) {
        if (lchown(path.c_str(), user.uid, user.gid) != 0) throw Error(fmt::format("cannot change the owner of {}: {}", path.string(), std::strerror(errno)));
    };
    give(folder);
    for (const auto& entry : fs::recursive_directory_iterator(folder)) give(entry.path());
}

// A cache that cannot be written is no reason to fail: the next run makes its own again. The rename makes two runs at once safe.
void keep_for_next_time(const fs::path& data, const fs::path& cache) {
    std::error_code failed;
    fs::create_directories(cache.parent_path(), failed);
    fs::path unfinished = cache.string() + fmt::format(".{}", getpid());
    fs::copy(data, unfinished, fs::copy_options::recursive, failed);
    if (!failed) fs::permissions(unfinished, fs::perms::owner_all, failed);
    if (!failed) fs::rename(unfinished, cache, failed);
    if (failed) fs::remove_all(unfinished, failed);
}

}  // namespace

void ServerUser::become() const {
    if (!differs) return;
    if (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0) _exit(126);
}

ServerUser server_user() {
    if (geteuid() != 0) return {geteuid(), getegid(), false};
    for (const char* name : {"postgres", "nobody"})
        if (const passwd* entry = getpwnam(name)) return {entry->pw_uid, entry->pw_gid, true};
    throw Error("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody");
}

void make_data_folder(const std::string& programs, const fs::path& data, const ServerUser& user) {
    fs::path cache = cache_folder(programs);
    std::error_code failed;
    if (!cache.empty() && fs::exists(cache / "PG_VERSION", failed)) {
        fs::copy(cache, data, fs::copy_options::recursive, failed);
        if (!failed) {
            fs::permissions(data, fs::perms::owner_all);
            return hand_over(data, user);
        }
        fs::remove_all(data, failed);
    }
    run_initdb(programs, data, user);
    if (!cache.empty()) keep_for_next_time(data, cache);
}

}  // namespace schemadiff
