#include "cli/options.hpp"

#include <map>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/error.hpp"
#include "cli/settings.hpp"

namespace schemadiff {

namespace {

struct Raw {
    std::string format = "sql";
    std::string config;
    std::string scratch;
    bool no_scratch = false;
    std::string phase = "all";
    std::vector<std::string> outputs;
};

Format format_of(const std::string& name) {
    static const std::map<std::string, Format> kFormats{
        {"sql", Format::sql}, {"text", Format::text}, {"json", Format::json}};
    auto found = kFormats.find(name);
    if (found == kFormats.end())
        throw Error(fmt::format("there is no format '{}'", name), "one of sql, text, json", ExitCode::usage);
    return found->second;
}

void add_inputs(CLI::App& command, CommandOptions& options, Raw& raw) {
    command.add_option("--db", options.db, "live database: connection URL or 'key=value ..'");
    command.add_option("--from", options.from, "file or folder in place of the live database");
    command.add_option("--to", options.to,
                       "target: file, folder of .sql files, '-', or a database URL (default schema.sql)");
    command.add_option("--schema", options.schemas, "manage only schemas that match (repeatable)");
    command.add_option("--exclude-schema", options.excluded_schemas, "leave schemas that match alone (repeatable)");
    command.add_option("--ignore", options.ignored, "leave objects alone: kind:pattern (repeatable)");
    command.add_flag("--database-settings", options.opted.database_settings,
                     "manage the database's own settings, owner, comment, privileges and limits, too");
    command.add_flag("--roles", options.opted.roles,
                     "manage roles, their memberships and settings, too: all databases of the server share them");
    command.add_option("--config", raw.config, "settings file (default schemadiff.toml when there is one)");
    command.add_option(
        "--scratch", raw.scratch,
        "server that may judge undecided expressions: URL, or 'target' for a database beside the live one");
    command.add_flag("--no-scratch", raw.no_scratch, "never start or use a scratch server");
}

void add_permissions(CLI::App& command, CommandOptions& options, Raw& raw) {
    command.add_option("--allow", options.allowed, "permit a loss by name: CODE:object, with * and ? (repeatable)");
    command.add_flag("--allow-destructive", options.allow_destructive,
                     "permit every loss of this plan; for throw-away databases");
    command.add_flag("--keep-dropped", options.keep_dropped,
                     "put tables, columns and sequences aside instead of dropping them, until --purge");
    command.add_flag("--purge", options.purge, "also drop what was put aside by earlier plans: a loss, like any other");
    command.add_option("--mode", options.mode_name,
                       "online: running applications go on (default); direct: the plainest statements");
    command.add_option("--phase", raw.phase, "only this phase: expand, backfill or contract (default all)");
    command.add_option("--small", options.small_size,
                       "relations up to this size are locked for their change in one go: 64MB (default), 0 for never");
}

void add_checks(CLI::App& command, CommandOptions& options) {
    command.add_flag("--no-data-checks", options.no_data_checks, "do not look for rows that a step would fail on");
    command.add_option("--check-timeout", options.check_timeout_seconds, "seconds for each such query (default 60)")
        ->check(CLI::Range(1, 100000));
}

void add_format(CLI::App& command, CommandOptions& options, Raw& raw) {
    command.add_option("--format", raw.format, "sql, text or json");
    command.add_option("-o,--output", raw.outputs, "also write kind=path (repeatable)");
    (void)options;
}

std::int64_t bytes_of(std::string text) {
    Error not_a_size(fmt::format("--small {}: not a size", text), "64MB, say, or 0", ExitCode::usage);
    constexpr std::size_t kMostDigits = 18;
    try {
        std::string problem = CLI::AsSizeValue(false)(text);
        bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        if (!problem.empty() || !digits || text.size() > kMostDigits) throw not_a_size;
    } catch (const CLI::Error&) {
        throw not_a_size;
    }
    return std::stoll(text);
}

void settle_mode(CommandOptions& options, const std::string& phase) {
    static const std::map<std::string, Mode> kModes{{"online", Mode::online}, {"direct", Mode::direct}};
    auto mode = kModes.find(options.mode_name);
    if (mode == kModes.end())
        throw Error(fmt::format("there is no mode '{}'", options.mode_name), "online or direct", ExitCode::usage);
    options.mode = mode->second;
    options.small_bytes = bytes_of(options.small_size);
    for (Phase each : {Phase::expand, Phase::backfill, Phase::contract})
        if (phase == phase_name(each)) options.phase = each;
    if (!options.phase && phase != "all")
        throw Error(fmt::format("there is no phase '{}'", phase), "expand, backfill, contract or all", ExitCode::usage);
    if (options.phase && options.mode == Mode::direct)
        throw Error(fmt::format("--phase {}: the direct mode has one phase", phase), "use --mode online",
                    ExitCode::usage);
}

void settle(CommandOptions& options, const Raw& raw) {
    options.format = format_of(raw.format);
    for (const std::string& output : raw.outputs) {
        auto equals = output.find('=');
        if (equals == std::string::npos)
            throw Error(fmt::format("-o {}: expected kind=path", output), {}, ExitCode::usage);
        options.outputs.emplace_back(format_of(output.substr(0, equals)), output.substr(equals + 1));
    }
    settle_mode(options, raw.phase);
    if (raw.no_scratch) options.scratch_use = ScratchUse::never;
    if (raw.scratch == "target")
        options.scratch_use = ScratchUse::target;
    else if (!raw.scratch.empty())
        options.scratch_url = raw.scratch;
}

}  // namespace

ParsedOptions parse_options(int argc, const char* const* argv) {
    ParsedOptions parsed;
    CommandOptions& options = parsed.options;
    Raw raw;
    CLI::App app("Brings a PostgreSQL database to the state that schema.sql describes.", "schemadiff");
    app.set_version_flag("--version", "schemadiff " SCHEMADIFF_VERSION);
    app.require_subcommand(1);

    CLI::App* plan = app.add_subcommand("plan", "print the migration; writes nothing to the database");
    add_inputs(*plan, options, raw);
    add_permissions(*plan, options, raw);
    add_checks(*plan, options);
    add_format(*plan, options, raw);
    plan->add_flag("--undo", options.undo, "print the way back instead");
    plan->add_flag("--show-secrets", options.show_secrets,
                   "print values that are secrets, too: of user mappings, subscriptions");
    plan->add_option(
        "--sql-dir", options.sql_dir,
        "also write NAME.expand.sql, NAME.backfill.sql, NAME.contract.sql and NAME.undo.sql into this folder");
    plan->add_option("--name", options.name, "the NAME of those files (default migration)");
    plan->add_flag("--exit-code,--detailed-exitcode", options.exit_code, "exit 2 when there are differences");

    CLI::App* apply = app.add_subcommand("apply", "plan, show, ask, run, verify; or run a saved plan");
    add_inputs(*apply, options, raw);
    add_permissions(*apply, options, raw);
    add_checks(*apply, options);
    apply->add_flag("-y,--yes", options.yes, "do not ask");
    apply->add_option("plan", options.arguments, "a plan written by plan -o json=FILE")->expected(0, 1);
    apply->add_option("--lock-timeout", options.lock_timeout_ms, "milliseconds to wait for each lock");
    apply->add_option("--lock-attempts", options.lock_attempts, "how often to try for the locks");

    CLI::App* drift =
        app.add_subcommand("drift", "compare and report; exit 2 when the database is not what the target says");
    add_inputs(*drift, options, raw);
    add_format(*drift, options, raw);

    CLI::App* status =
        app.add_subcommand("status", "what an earlier plan began: open phases, leftovers, invalid indexes");
    add_inputs(*status, options, raw);

    CLI::App* dump = app.add_subcommand("dump", "write the live schema as a clean schema.sql");
    add_inputs(*dump, options, raw);
    dump->add_flag("--show-secrets", options.show_secrets,
                   "write values that are secrets, too: of user mappings, subscriptions");
    dump->add_flag("--split", options.split, "one file an object, into the folder that -o names");
    dump->add_option("-o,--output", options.output_path, "file, or folder with --split (default: standard output)");

    CLI::App* explain = app.add_subcommand("explain", "what a hazard means, why, the safe form, an example");
    explain->add_option("code", options.arguments, "such as D103; without one, all are listed")->expected(0, 1);
    explain->add_flag("--markdown", options.markdown, "all of them as a document");

    try {
        app.parse(argc, argv);
        for (const CLI::App* command : app.get_subcommands()) {
            options.command = command->get_name();
            apply_settings(options, raw.config, [&](const std::string& flag) {
                const CLI::Option* option = command->get_option_no_throw(flag);
                return option != nullptr && option->count() > 0;
            });
        }
        settle(options, raw);
    } catch (const CLI::CallForHelp&) {
        const auto commands = app.get_subcommands();
        parsed = {{}, true, commands.empty() ? app.help() : commands.front()->help(), 0};
    } catch (const CLI::CallForVersion& version) {
        parsed = {{}, true, std::string(version.what()) + "\n", 0};
    } catch (const CLI::ParseError& error) {
        throw Error(error.what(), "schemadiff --help lists commands and options", ExitCode::usage);
    }
    return parsed;
}

}  // namespace schemadiff
