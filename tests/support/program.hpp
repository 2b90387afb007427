// Runs a program and collects what it says.
#pragma once

#include <string>
#include <vector>

namespace schemadiff::test {

struct Outcome {
    int exit_code = -1;
    std::string output;  // standard output
    std::string talk;    // standard error
};

// arguments[0] is the program. `input` is its standard input; `folder`, unless empty, its current folder.
Outcome run_program(const std::vector<std::string>& arguments, const std::string& input = {},
                    const std::string& folder = {});

// What fits into a report of it. Errors stand at the end, after what was done before them.
std::string beginning_of(const std::string& text);
std::string end_of(const std::string& text);

// A folder that is gone at the end.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::string& path() const { return path_; }
    // Writes a file into it and returns its path.
    std::string write(const std::string& name, const std::string& text) const;

  private:
    std::string path_;
};

// A program that goes on while the test does, until it is killed.
class RunningProgram {
  public:
    explicit RunningProgram(const std::vector<std::string>& arguments);
    ~RunningProgram() { kill(); }
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;

    // SIGKILL: it has no time to say anything to anybody.
    void kill();

  private:
    TemporaryFolder files_;
    int process_ = 0;
};

}  // namespace schemadiff::test
