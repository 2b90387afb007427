#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "emit/apply/read_open_expand.hpp"
#include "emit/online/helper_name.hpp"
#include "introspect/introspect.hpp"

namespace schemadiff {

namespace {

void add(std::string& report, std::string_view what, const std::string& detail) {
    report += fmt::format("{:<12}{}\n", what, printable(detail));
}

// What was begun and is not finished.
std::string open_work(const OpenExpand& open) {
    std::string report;
    for (const ColumnPair& pair : open.pairs())
        if (pair.takes_over())
            add(report, "new type", fmt::format("{}, until contract in {}", describe(pair.before), pair.after.member));
        else
            add(report, "two names",
                fmt::format("{}, until contract also {}", describe(pair.after), pair.before.member));
    for (const Alias& alias : open.aliases())
        add(report, "two names",
            fmt::format("{}, until contract also {}", describe(alias.after), display_name(alias.before)));
    for (const Backfill& backfill : open.backfills()) add(report, "to be filled", describe(backfill.column));
    for (const OpenEntry& entry : open.entries)
        if (entry.kind == "pending") add(report, "pending", entry.object);
    return report;
}

// What a stopped plan, or a person, left behind.
std::string leftovers(const Catalog& catalog) {
    std::string report;
    for (const Object& object : catalog.objects()) {
        const auto* index = std::get_if<Index>(&object.payload);
        const auto* constraint = std::get_if<Constraint>(&object.payload);
        if (index != nullptr && !index->valid) add(report, "invalid", describe(object.id));
        if (constraint != nullptr && constraint->enforced && !constraint->validated)
            add(report, "not checked", describe(object.id) + " for rows that were there before it");
        if (is_helper(object.id) && !is_kept(object.id) && object.id.kind == object.id.of)
            add(report, "helper", describe(object.id));
    }
    return report;
}

// What earlier plans put aside.
std::string kept(const std::vector<KeptState>& states) {
    std::string report;
    for (const KeptState& state : states)
        add(report, "kept",
            fmt::format("{} as {}, {}, since {} ({} day{})", describe(state.kept.object), display_name(state.kept.kept),
                        state.size.empty() ? "size not known" : state.size, state.since, state.days,
                        state.days == 1 ? "" : "s"));
    return report;
}

std::string next_step(const OpenExpand& open) {
    if (!open.exists) return "nothing is open";
    if (!open.backfills().empty()) return "next: schemadiff apply --phase backfill";
    return "next: schemadiff apply --phase contract, when no old version of the application runs any more";
}

}  // namespace

ExitCode status_command(const CommandOptions& options) {
    auto session = connect_live(options);
    OpenExpand open = read_open_expand(*session);
    write_stdout(open_work(open) + leftovers(introspect(*session).catalog) +
                 kept(open.has_kept ? read_kept_states(*session) : std::vector<KeptState>()));
    fmt::print(stderr, "{}\n", next_step(open));
    return ExitCode::done;
}

}  // namespace schemadiff
