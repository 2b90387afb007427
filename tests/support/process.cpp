#include "support/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace schemadiff::tests {

namespace {

constexpr int kNotStarted = 127;

[[noreturn]] void become(const std::vector<std::string>& arguments, const std::string& folder, int out, int err) {
    std::vector<char*> argv;
    for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    int null = open("/dev/null", O_RDONLY);
    if (null >= 0 && dup2(null, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0 && dup2(err, STDERR_FILENO) >= 0 &&
        (folder.empty() || chdir(folder.c_str()) == 0))
        execvp(argv[0], argv.data());
    dprintf(err, "cannot run %s: %s\n", argv[0], std::strerror(errno));
    _exit(kNotStarted);
}

// Both at once: a program that fills one pipe while we wait for the other would never end.
void read_both(std::array<int, 2> ends, std::array<std::string*, 2> texts) {
    std::array<pollfd, 2> polled{pollfd{ends[0], POLLIN, 0}, pollfd{ends[1], POLLIN, 0}};
    std::array<char, 65536> buffer{};
    for (int open_ends = 2; open_ends > 0;) {
        if (poll(polled.data(), polled.size(), -1) < 0 && errno != EINTR) break;
        for (std::size_t i = 0; i < polled.size(); ++i) {
            if (polled[i].fd < 0 || polled[i].revents == 0) continue;
            ssize_t count = read(polled[i].fd, buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR) continue;
            if (count > 0) {
                texts[i]->append(buffer.data(), static_cast<std::size_t>(count));
                continue;
            }
            polled[i].fd = -1;
            --open_ends;
        }
    }
}

}  // namespace

ProcessResult run_process(const std::vector<std::string>& arguments, const std::string& folder) {
    int out[2], err[2];
    if (pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0) throw std::runtime_error(std::string("pipe: ") + std::strerror(errno));
    pid_t child = fork();
    if (child < 0) throw std::runtime_error(std::string("fork: ") + std::strerror(errno));
    if (child == 0) become(arguments, folder, out[1], err[1]);
    close(out[1]);
    close(err[1]);
    ProcessResult result;
    read_both({out[0], err[0]}, {&result.out, &result.err});
    close(out[0]);
    close(err[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    result.exit_code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    if (result.exit_code == kNotStarted) throw std::runtime_error(result.err);
    return result;
}

}  // namespace schemadiff::tests
