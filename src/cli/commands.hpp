// One function a command. Each writes its result to standard output, talk to standard error, and returns the exit code.
#pragma once

#include "base/error.hpp"
#include "cli/options.hpp"

namespace schemadiff {

ExitCode plan_command(const CommandOptions& options);
ExitCode apply_command(const CommandOptions& options);
ExitCode drift_command(const CommandOptions& options);
ExitCode dump_command(const CommandOptions& options);
ExitCode status_command(const CommandOptions& options);
ExitCode explain_command(const CommandOptions& options);

// Throws Error with ExitCode::usage for a command that does not exist.
ExitCode run_command(const CommandOptions& options);

}  // namespace schemadiff
