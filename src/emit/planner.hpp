// Changes -> Plan. A pure function: the same changes and options give the same plan, byte for byte.
#pragma once

#include "diff/change.hpp"
#include "diff/rename.hpp"
#include "emit/emit.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// A version that has every form that this program writes: where nobody tells which one it is.
inline constexpr int kNewestServer = 180000;
inline int version_to_plan_for(int server_version) { return server_version == 0 ? kNewestServer : server_version; }

struct PlanOptions {
    Mode mode = Mode::direct;
    RelationSizes sizes;
    std::vector<ColumnPair> pairs;
    std::vector<Rename> late_renames, late_labels;  // see EmitContext
    OpenExpand open;
    bool keep_dropped = false;           // put aside what would be dropped with its rows
    bool purge = false;                  // drop what is kept; the source holds it
    std::vector<ObjectId> brought_back;  // of open.kept: what the renames turn into what it was
    bool phases_apart = false;           // contract will be planned anew: the database must remember what it is about
    Permissions permissions;
    std::vector<Counterexample> counterexamples;  // what the checks of an earlier plan for the same found
    int server_version = 0;  // server_version_num of the server that runs the plan; 0: the newest that we know
    std::string session_path = "public";  // the search_path that sessions have, for functions that the plan calls
    // What runs first; the changes then speak of new names. Both or neither.
    const RenamedSource* renamed = nullptr;
    const Catalog* source_before = nullptr;
};

EmitContext emit_context(const Changes& changes, const PlanOptions& options);

Plan plan_migration(const Changes& changes, const PlanOptions& options);

}  // namespace schemadiff
