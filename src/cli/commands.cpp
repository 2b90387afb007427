#include "cli/commands.hpp"

#include <fmt/format.h>

namespace schemadiff {

namespace {

struct Command {
    std::string_view name;
    ExitCode (*run)(const CommandOptions&);
};

constexpr Command kCommands[] = {
    {"plan", plan_command}, {"apply", apply_command},     {"drift", drift_command},
    {"dump", dump_command}, {"explain", explain_command}, {"status", status_command},
};

}  // namespace

ExitCode run_command(const CommandOptions& options) {
    for (const Command& command : kCommands)
        if (command.name == options.command) return command.run(options);
    throw Error(fmt::format("there is no command '{}'", options.command), {}, ExitCode::usage);
}

}  // namespace schemadiff
