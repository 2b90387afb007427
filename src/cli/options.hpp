// What the user asked for, from flags, environment and schemadiff.toml, in this order of precedence.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "catalog/opt_in.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

enum class Format { sql, text, json };
enum class ScratchUse { automatic, never, target };

struct CommandOptions {
    std::string command;
    std::vector<std::string> arguments;  // apply: a saved plan; explain: a code

    std::string db;    // live database; empty: DATABASE_URL, then libpq's own sources
    std::string from;  // file or folder in place of the live database
    std::string to = "schema.sql";
    std::vector<std::string> schemas, excluded_schemas, ignored;
    OptIns opted;

    Format format = Format::sql;
    std::vector<std::pair<Format, std::string>> outputs;  // -o kind=path
    bool show_secrets = false;                            // plan, dump: print values that are secrets
    bool undo = false;                                    // plan: the way back
    std::string sql_dir;                                  // plan: one file a phase, and the way back, in this folder
    std::string name = "migration";                       // of those files
    bool exit_code = false;                               // plan: 2 when there are differences
    bool yes = false;
    bool split = false;       // dump: one file an object
    bool markdown = false;    // explain: all of it, as docs/hazards.md has it
    std::string output_path;  // dump: file or folder; empty: standard output

    bool keep_dropped = false;  // put aside what would be dropped with its rows
    bool purge = false;         // drop what earlier plans put aside

    std::string mode_name = "online";
    std::string small_size = "64MB";
    Mode mode = Mode::online;
    std::optional<Phase> phase;    // only its steps; empty: all of them
    std::int64_t small_bytes = 0;  // relations up to this size are locked for a change in one go

    std::vector<std::string> allowed;
    bool allow_destructive = false;

    ScratchUse scratch_use = ScratchUse::automatic;
    std::string scratch_url;

    int lock_timeout_ms = 800;  // below deadlock_timeout: see the safety catalog, 5.1
    int lock_attempts = 60;

    bool no_data_checks = false;
    int check_timeout_seconds = 60;
};

struct ParsedOptions {
    CommandOptions options;
    bool stop = false;  // --help, --version: the text is in `message`, exit with `exit_code`
    std::string message;
    int exit_code = 0;
};

// Throws Error with ExitCode::usage for what makes no sense.
ParsedOptions parse_options(int argc, const char* const* argv);

}  // namespace schemadiff
