#include "cli/make_plan.hpp"

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>

#include "base/text.hpp"
#include "diff/compare.hpp"
#include "emit/planner.hpp"
#include "introspect/relation_sizes.hpp"

namespace schemadiff {

namespace {

std::vector<ObjectId> touched_relations(const Changes& changes) {
    std::vector<ObjectId> relations;
    for (const Change& change : changes.all()) {
        const ObjectId& id = change.id();
        for (Kind kind : {Kind::table, Kind::materialized_view}) {
            ObjectId relation = make_id(kind, id.schema, id.name);
            if (const auto* index = get_payload<Index>(&change.object())) relation = index->relation;
            if (changes.source().find(relation) != nullptr) relations.push_back(relation);
        }
    }
    std::sort(relations.begin(), relations.end());
    relations.erase(std::unique(relations.begin(), relations.end()), relations.end());
    return relations;
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
    plan_options.mode = options.mode;
    plan_options.sizes.small = options.small_bytes;
    if (options.mode == Mode::online && inputs.session)
        plan_options.sizes.bytes = relation_sizes(*inputs.session, touched_relations(changes));
    Plan plan = plan_migration(changes, plan_options);
    if (options.phase) keep_phase(plan, *options.phase);
    plan.source_name = inputs.source_name;
    plan.target_name = inputs.target_name;
    plan.scratch = inputs.scratch;
    for (const auto& [code, message] : inputs.plan_notes) plan.notes.push_back({code, message});
    return plan;
}

}  // namespace schemadiff
