#include "introspect/child_process.hpp"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.hpp"

extern char** environ;

namespace schemadiff {

namespace {

std::vector<std::string> clean_environment() {
    std::vector<std::string> kept;
    for (char** each = environ; *each != nullptr; ++each) {
        std::string variable = *each;
        if (!variable.starts_with("PG") && !variable.starts_with("LC_") && !variable.starts_with("LANG"))
            kept.push_back(variable);
    }
    kept.emplace_back("LC_ALL=C");
    return kept;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

// Between fork and exec nothing may allocate: another thread may have held the allocator's lock.
[[noreturn]] void become(char* const* arguments, char* const* environment, const ChildOptions& options,
                         const char* folder, const char* output) {
    if (options.own_session) setsid();
    if (options.user.is_other &&
        (setgroups(0, nullptr) != 0 || setgid(options.user.group) != 0 || setuid(options.user.user) != 0))
        _exit(126);
    int input = options.input >= 0 ? options.input : open("/dev/null", O_RDONLY);
    int log = open(output, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (chdir(folder) != 0 || input < 0 || log < 0) _exit(126);
    dup2(input, STDIN_FILENO);
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    execve(arguments[0], arguments, environment);
    _exit(127);
}

}  // namespace

ServerUser server_user() {
    if (geteuid() != 0) return {geteuid(), getegid(), false};
    for (const char* name : {"postgres", "nobody"})
        if (const passwd* entry = getpwnam(name)) return {entry->pw_uid, entry->pw_gid, true};
    throw Error("PostgreSQL's server programs refuse to run as root, and there is no user postgres or nobody",
                "Run schemadiff as another user, or pass --scratch URL.");
}

int start_child(const std::vector<std::string>& command, const ChildOptions& options) {
    std::vector<std::string> words = command;
    std::vector<std::string> variables = clean_environment();
    auto arguments = pointers(words);
    auto environment = pointers(variables);
    std::string folder = options.folder.string();
    std::string output = options.output.string();
    pid_t process = fork();
    if (process < 0) throw Error("cannot start " + command.front() + ": " + std::strerror(errno));
    if (process == 0) become(arguments.data(), environment.data(), options, folder.c_str(), output.c_str());
    return process;
}

int wait_for_child(int process) {
    int status = 0;
    while (waitpid(process, &status, 0) < 0)
        if (errno != EINTR) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace schemadiff
