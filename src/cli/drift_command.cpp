#include <cstdio>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/fingerprint.hpp"
#include "catalog/object_id.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/make_plan.hpp"
#include "cli/output.hpp"
#include "diff/compare.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/render.hpp"

namespace schemadiff {

namespace {

std::string describe_change(const Change& change) {
    std::string fields;
    for (std::string_view field : change.changed) fields += fmt::format("{}{}", fields.empty() ? "" : ", ", field);
    switch (change.action) {
        case Action::add: return "missing     " + describe(change.id());
        case Action::remove: return "unexpected  " + describe(change.id());
        case Action::alter:
        case Action::replace: return fmt::format("changed     {} ({})", describe(change.id()), fields);
    }
    return {};
}

std::string describe_rename(const Rename& rename) {
    std::string part = rename.part_before.empty() ? "" : fmt::format(" {}", quote_literal(rename.part_before));
    std::string name = rename.part_before.empty() ? display_name(rename.after) : quote_literal(rename.part_after);
    return fmt::format("renamed     {}{} -> {}", describe(rename.before), part, name);
}

// What would only leave and come back for the sake of something else is no drift.
bool is_own_difference(const Change& change) { return change.because_of == nullptr || !change.changed.empty(); }

// With the table goes what it got from a parent meanwhile.
bool goes_with_its_table(const OpenExpand& open, const Change& change) {
    const ObjectId& id = change.id();
    return change.after == nullptr && !id.member.empty() &&
           open.is_pending(make_id(Kind::table, id.schema, id.name), std::string());
}

// An open expand is no drift: contract will do it.
bool is_pending(const OpenExpand& open, const Change& change) {
    return is_helper(change.id()) || goes_with_its_table(open, change) ||
           open.is_pending(change.id(), change.after == nullptr ? std::string() : fingerprint(*change.after));
}

}  // namespace

ExitCode drift_command(const CommandOptions& options) {
    Inputs inputs;
    Plan plan = make_plan(options, inputs);
    Changes changes = compare(inputs.source, inputs.planned_target(), inputs.server_version);
    std::string report;
    bool open = false, clean = inputs.renamed.renames.empty();
    for (const Rename& rename : inputs.renamed.renames) report += printable(describe_rename(rename)) + '\n';
    for (const Change& change : changes.all())
        if (is_pending(inputs.open, change)) {
            open = true;
            report += printable("pending     " + describe(change.id())) + '\n';
        } else if (is_own_difference(change)) {
            clean = false;
            report += printable(describe_change(change)) + '\n';
        }
    if (options.format != Format::sql || !options.outputs.empty()) {
        write_results(plan, options);
    } else {
        for (const PlanNote& note : plan.notes) report += fmt::format("{}: {}\n", note.code, printable(note.message));
        for (const auto& [what, count] : plan.unmanaged)
            report += fmt::format("not managed {} {}\n", count, printable(what));
        write_stdout(report);
    }
    std::string verdict = fmt::format("no drift: {} is what {} says", inputs.source_name, inputs.target_name);
    if (open) verdict += ", as soon as contract has run";
    fmt::print(stderr, "{}\n", clean ? verdict : summary(plan));
    return clean ? ExitCode::done : ExitCode::differences;
}

}  // namespace schemadiff
