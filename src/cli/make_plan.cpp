#include "cli/make_plan.hpp"

#include <cstdio>

#include <fmt/format.h>

#include "base/text.hpp"
#include "diff/compare.hpp"
#include "emit/planner.hpp"

namespace schemadiff {

Plan make_plan(const CommandOptions& options, Inputs& inputs) {
    inputs = read_inputs(options);
    for (const std::string& note : inputs.notes) fmt::print(stderr, "note: {}\n", printable(note));
    Changes changes = compare(inputs.source, inputs.target, inputs.server_version);
    PlanOptions plan_options;
    plan_options.permissions = {options.allowed, options.allow_destructive};
    plan_options.server_version = inputs.server_version;
    plan_options.session_path = inputs.session_path;
    Plan plan = plan_migration(changes, plan_options);
    plan.source_name = inputs.source_name;
    plan.target_name = inputs.target_name;
    plan.scratch = inputs.scratch;
    for (const auto& [code, message] : inputs.plan_notes) plan.notes.push_back({code, message});
    return plan;
}

}  // namespace schemadiff
