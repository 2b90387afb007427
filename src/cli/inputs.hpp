// From options to the two catalogs that a command compares, with everything that had to be done for it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.hpp"
#include "cli/options.hpp"
#include "diff/rename.hpp"
#include "emit/online/open_expand.hpp"
#include "introspect/introspect.hpp"
#include "introspect/scratch.hpp"
#include "introspect/session.hpp"
#include "parser/parse.hpp"

namespace schemadiff {

struct Inputs {
    std::unique_ptr<Session> session;  // the live database; null when the source is a file
    Catalog source, target;            // the source as it is once the renames have run
    Catalog source_before;
    // What the plan leads to by its statements, where large columns change their type: online/type_swap.hpp.
    std::optional<Catalog> with_second_columns;
    RenamedSource renamed;          // without its catalog, which is `source`
    std::vector<ColumnPair> pairs;  // columns that change their name by having two of them
    std::vector<Rename> labels;     // of enums, likewise
    std::string source_name, target_name;
    OpenExpand open;                       // what an earlier plan began on the live database
    std::vector<KeptObject> brought_back;  // what was put aside and the target has again
    int server_version = 0;
    std::string session_path = "public";                          // the search_path of sessions of the live database
    std::string scratch;                                          // who judged; empty: nobody was needed
    std::vector<std::string> notes;                               // for stderr
    bool awaits_extensions = false;                               // ParsedSchema::awaits_extensions, of the target
    std::vector<std::pair<std::string, std::string>> plan_notes;  // hazard code, message

    const Catalog& planned_target() const { return with_second_columns ? *with_second_columns : target; }
};

// Reads both sides, lets a scratch server judge what is undecided, applies filters. Diagnostics go to stderr; errors in
// the schema end in an Error.
Inputs read_inputs(const CommandOptions& options);

// The live side alone, for `dump` and for checks after `apply`.
std::unique_ptr<Session> connect_live(const CommandOptions& options);
Catalog read_live(Session& session, const CommandOptions& options, KeptData kept = KeptData::left_out);

bool is_database_url(const std::string& target);

}  // namespace schemadiff
