#include "support/program.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace schemadiff::test {

namespace {

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

[[noreturn]] void become(const std::vector<std::string>& arguments, const TemporaryFolder& files,
                         const std::string& folder) {
    auto attach = [&](const char* name, int descriptor, int flags) {
        dup2(open((files.path() + '/' + name).c_str(), flags, 0600), descriptor);
    };
    attach("in", STDIN_FILENO, O_RDONLY);
    attach("out", STDOUT_FILENO, O_WRONLY | O_CREAT);
    attach("err", STDERR_FILENO, O_WRONLY | O_CREAT);
    std::vector<char*> words;
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    if (folder.empty() || chdir(folder.c_str()) == 0) execvp(words.front(), words.data());
    _exit(127);
}

}  // namespace

Outcome run_program(const std::vector<std::string>& arguments, const std::string& input, const std::string& folder) {
    TemporaryFolder files;
    files.write("in", input);
    pid_t child = fork();
    if (child == 0) become(arguments, files, folder);
    int status = 0;
    waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read(files.path() + "/out"),
            read(files.path() + "/err")};
}

std::string beginning_of(const std::string& text) {
    constexpr std::size_t kMost = 6000;
    return text.size() <= kMost ? text : text.substr(0, kMost) + "\n[...]\n";
}

std::string end_of(const std::string& text) {
    constexpr std::size_t kMost = 1500;
    return text.size() <= kMost ? text : "[...] " + text.substr(text.size() - kMost);
}

RunningProgram::RunningProgram(const std::vector<std::string>& arguments) {
    files_.write("in", {});
    process_ = fork();
    if (process_ == 0) become(arguments, files_, {});
}

void RunningProgram::kill() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
    process_ = 0;
}

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "schemadiff-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a temporary folder");
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& text) const {
    std::string path = path_ + '/' + name;
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

}  // namespace schemadiff::test
