#include <cstdio>

#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/make_plan.hpp"
#include "cli/output.hpp"
#include "emit/render.hpp"

namespace schemadiff {

ExitCode plan_command(const CommandOptions& options) {
    Inputs inputs;
    Plan plan = make_plan(options, inputs);
    write_results(plan, options);
    fmt::print(stderr, "{}\n", summary(plan));
    return options.exit_code && !plan.empty() ? ExitCode::differences : ExitCode::done;
}

}  // namespace schemadiff
