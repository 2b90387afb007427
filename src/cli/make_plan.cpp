#include "cli/make_plan.hpp"

#include <cstdio>
#include <ctime>

#include <fmt/format.h>

#include "base/text.hpp"
#include "diff/compare.hpp"
#include "emit/allow_hints.hpp"
#include "emit/planner.hpp"

namespace schemadiff {

namespace {

// "2026-12-31", by the clock of the place where the command runs.
std::string today() {
    std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

}  // namespace

Plan make_plan(const CommandOptions& options, Inputs& inputs) {
    inputs = read_inputs(options);
    for (const std::string& note : inputs.notes) fmt::print(stderr, "note: {}\n", printable(note));
    Changes changes = compare(inputs.source, inputs.target, inputs.server_version);
    PlanOptions plan_options;
    plan_options.permissions = {options.allowed, options.allow_destructive};
    plan_options.server_version = inputs.server_version;
    plan_options.session_path = inputs.session_path;
    plan_options.renamed = &inputs.renamed;
    plan_options.source_before = &inputs.source_before;
    Diagnostics diagnostics;
    for (std::string& permission : permissions_of(inputs.target.hints(), today(), diagnostics))
        plan_options.permissions.allowed.push_back(std::move(permission));
    Plan plan = plan_migration(changes, plan_options);
    report_idle_permissions(inputs.target.hints(), plan, diagnostics);
    std::fputs(render(diagnostics).c_str(), stderr);
    plan.source_name = inputs.source_name;
    plan.target_name = inputs.target_name;
    plan.scratch = inputs.scratch;
    for (const auto& [code, message] : inputs.plan_notes) plan.notes.push_back({code, message});
    return plan;
}

}  // namespace schemadiff
