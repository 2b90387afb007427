// One function a command. Each writes its result to standard output, talk to standard error, and returns the exit code.
#pragma once

#include "base/error.hpp"
#include "cli/options.hpp"

namespace schemadiff {

ExitCode plan_command(const Options& options);
ExitCode apply_command(const Options& options);
ExitCode drift_command(const Options& options);
ExitCode dump_command(const Options& options);

// Throws Error with ExitCode::usage for a command that does not exist.
ExitCode run_command(const Options& options);

}  // namespace schemadiff
