// Runs another program to its end and captures what it says.
#pragma once

#include <string>
#include <vector>

namespace schemadiff::tests {

struct ProcessResult {
    int exit_code = 0;  // 128 + signal when a signal ended it, as a shell has it
    std::string out, err;
};

// arguments[0] is looked up in PATH. `folder` empty: the current one. Standard input is empty.
// Throws std::runtime_error when the program cannot be started.
ProcessResult run_process(const std::vector<std::string>& arguments, const std::string& folder = {});

}  // namespace schemadiff::tests
