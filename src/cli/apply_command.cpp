#include <unistd.h>

#include <cstdio>
#include <iostream>

#include <fmt/format.h>

#include "base/text.hpp"
#include "catalog/fingerprint.hpp"
#include "cli/commands.hpp"
#include "cli/make_plan.hpp"
#include "cli/output.hpp"
#include "cli/report_missing_roles.hpp"
#include "diff/compare.hpp"
#include "emit/apply/runner.hpp"
#include "emit/apply/server_state.hpp"
#include "emit/render.hpp"

namespace schemadiff {

namespace {

void refuse_refused_steps(const Plan& plan) {
    const Step* step = plan.first_refused();
    if (step == nullptr) return;
    std::string help = join(ways_out(*step), "\n");
    throw Error(fmt::format("refused: {}: {}", describe(step->statement.subject), step->refusal),
                help.empty() ? "plan shows every refused step and how to allow it" : help, ExitCode::refused);
}

// A phase builds on what those before it did.
void require_earlier_phases(const Plan& plan) {
    if (plan.steps_of_earlier_phases == 0) return;
    throw Error(
        fmt::format("{} step{} of an earlier phase {} not done yet", plan.steps_of_earlier_phases,
                    plan.steps_of_earlier_phases == 1 ? "" : "s", plan.steps_of_earlier_phases == 1 ? "is" : "are"),
        "apply the phases in the order expand, backfill, contract", ExitCode::refused);
}

void ask(const CommandOptions& options, const std::string& database) {
    if (options.yes) return;
    if (isatty(STDIN_FILENO) == 0)
        throw Error("apply asks before it changes a database, and there is no terminal to ask on", "pass --yes");
    fmt::print(stderr, "Apply this to database {}? Type its name to go on: ", database);
    std::string answer;
    std::getline(std::cin, answer);
    if (answer != database) throw Error("not applied", {}, ExitCode::stopped_part_way);
}

RunOptions run_options(const CommandOptions& options) {
    RunOptions run;
    run.lock_timeout_ms = options.lock_timeout_ms;
    run.lock_attempts = options.lock_attempts;
    if (!options.no_data_checks) run.check_timeout_ms = options.check_timeout_seconds * 1000;
    run.progress = [](const std::string& what) { fmt::print(stderr, "{}\n", what); };
    return run;
}

// Only what the plan touches has to be as it was: unrelated changes do not make it worthless.
void require_same_start(const Plan& plan, const Catalog& live) {
    std::map<std::string, std::string> now;
    for (const Object& object : live.objects()) {
        std::string name = describe(object.id);
        if (plan.starting_points.count(name) > 0) now[name] = fingerprint(object);
    }
    std::string changed;
    for (const auto& [name, fingerprint] : plan.starting_points) {
        auto found = now.find(name);
        if ((found == now.end() ? std::string() : found->second) != fingerprint)
            changed += (changed.empty() ? "" : ", ") + name;
    }
    if (!changed.empty())
        throw Error(fmt::format("the database is not what the plan was made from: {}", changed), "make a new plan",
                    ExitCode::source_changed);
}

void require_secrets(const Plan& plan) {
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            if (step.statement.lacks_secrets())
                throw Error(
                    fmt::format("the plan was saved without the secrets of {}", describe(step.statement.subject)),
                    "apply with schema.sql, or save the plan with --show-secrets");
}

void require_roles(Session& session, const Plan& plan) {
    if (auto missing = report_missing_roles(session, plan, Severity::error); missing > 0)
        throw Error(fmt::format("{} role{} missing on the server", missing, missing == 1 ? " is" : "s are"),
                    "nothing was changed");
}

Plan read_plan(const std::string& path) {
    std::string text = read_file(path);
    try {
        return read_json_plan(text);
    } catch (const Error& error) {
        throw Error(fmt::format("{}: {}", path, error.what()), error.help(), error.exit_code());
    }
}

ExitCode apply_saved_plan(const CommandOptions& options) {
    Plan plan = read_plan(options.arguments.front());
    require_secrets(plan);
    auto session = connect_live(options);
    require_direct_and_writable(*session);
    take_advisory_lock(*session);
    require_same_start(plan, read_live(*session, options, KeptData::included));
    refuse_refused_steps(plan);
    require_roles(*session, plan);
    fmt::print(stderr, "{}", render_text(plan));
    ask(options, session->database());
    run_plan(*session, plan, run_options(options));
    fmt::print(stderr, "applied: {}\n", summary(plan));
    return ExitCode::done;
}

// What an extension brings is known once it is there: what the target grants on all objects in a schema means it, too.
void apply_to_new_extensions(const CommandOptions& options) {
    Inputs inputs;
    Plan rest = make_plan(options, inputs);
    if (rest.empty()) return;
    fmt::print(stderr, "{}", render_text(rest));
    refuse_refused_steps(rest);
    run_plan(*inputs.session, rest, run_options(options));
}

// The judge of what was done is the comparison itself: planning again must find nothing.
void verify(const CommandOptions& options) {
    Inputs inputs;
    Plan rest = make_plan(options, inputs);
    if (rest.empty()) return;
    fmt::print(stderr, "{}", render_text(rest));
    throw Error("after apply the database still differs from the target",
                "the statements above are what is left; please report this");
}

}  // namespace

ExitCode apply_command(const CommandOptions& options) {
    if (!options.from.empty())
        throw Error("apply changes a live database: --from makes no sense", "use --db", ExitCode::usage);
    if (!options.arguments.empty()) return apply_saved_plan(options);
    Inputs inputs;
    Plan plan = make_plan(options, inputs);
    if (plan.empty()) {
        fmt::print(stderr, "nothing to do: {} is what {} says\n", inputs.source_name, inputs.target_name);
        return ExitCode::done;
    }
    fmt::print(stderr, "{}", render_text(plan));
    require_earlier_phases(plan);
    refuse_refused_steps(plan);
    require_roles(*inputs.session, plan);
    require_direct_and_writable(*inputs.session);
    ask(options, inputs.session->database());
    take_advisory_lock(*inputs.session);
    require_same_start(plan, read_live(*inputs.session, options, KeptData::included));
    run_plan(*inputs.session, plan, run_options(options));
    if (inputs.awaits_extensions) apply_to_new_extensions(options);
    verify(options);
    fmt::print(stderr, "applied: {}\n", summary(plan));
    return ExitCode::done;
}

}  // namespace schemadiff
