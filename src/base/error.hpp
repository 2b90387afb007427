// The one exception that ends a command. Thrown anywhere, caught once in main, which prints it and returns its exit
// code (the command contract lists them). What is wrong with the user's schema goes to Diagnostics instead.
#pragma once

#include <stdexcept>
#include <string>

namespace schemadiff {

enum class ExitCode {
    done = 0,
    error = 1,
    differences = 2,
    refused = 3,
    source_changed = 4,
    locks_not_obtained = 5,
    stopped_part_way = 6,
    usage = 64,
};

class Error : public std::runtime_error {
  public:
    explicit Error(std::string message, std::string help = {}, ExitCode exit_code = ExitCode::error)
        : std::runtime_error(message), help_(std::move(help)), exit_code_(exit_code) {}

    // The way out, one sentence, or one a line where there are several; may be empty.
    const std::string& help() const { return help_; }
    ExitCode exit_code() const { return exit_code_; }

  private:
    std::string help_;
    ExitCode exit_code_;
};

}  // namespace schemadiff
