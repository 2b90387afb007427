#include <cstdio>
#include <filesystem>

#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/make_plan.hpp"
#include "cli/output.hpp"
#include "cli/report_missing_roles.hpp"
#include "emit/render.hpp"

namespace schemadiff {

namespace {

void write_phases(const Plan& plan, const CommandOptions& options, const Inputs& inputs) {
    std::filesystem::path folder = options.sql_dir;
    std::filesystem::create_directories(folder);
    auto write = [&](std::string_view what, const Plan& part) {
        write_file((folder / fmt::format("{}.{}.sql", options.name, what)).string(), render_sql(part));
    };
    for (Phase phase : {Phase::expand, Phase::backfill, Phase::contract}) {
        Plan part = plan;
        keep_phase(part, phase);
        write(phase_name(phase), part);
    }
    Plan undo = make_undo(options, inputs, plan);
    if (options.show_secrets) show_secrets(undo);
    write("undo", undo);
}

}  // namespace

ExitCode plan_command(const CommandOptions& options) {
    Inputs inputs;
    Plan plan = make_plan(options, inputs);
    if (inputs.session) report_missing_roles(*inputs.session, plan, Severity::warning);
    if (options.undo) plan = make_undo(options, inputs, plan);
    if (options.show_secrets) show_secrets(plan);
    if (!options.sql_dir.empty()) write_phases(plan, options, inputs);
    write_results(plan, options);
    fmt::print(stderr, "{}\n", summary(plan));
    return options.exit_code && !plan.empty() ? ExitCode::differences : ExitCode::done;
}

}  // namespace schemadiff
