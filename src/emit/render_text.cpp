#include <fmt/format.h>
#include <algorithm>

#include "base/text.hpp"
#include "emit/render.hpp"

namespace schemadiff {

namespace {

std::string indented(const std::string& sql) {
    std::string out;
    for (std::size_t at = 0; at <= sql.size();) {
        auto end = std::min(sql.find('\n', at), sql.size());
        out += "      " + printable(sql.substr(at, end - at)) + '\n';
        at = end + 1;
    }
    return out;
}

}  // namespace

std::string render_text(const Plan& plan) {
    std::string out;
    if (!plan.not_brought_back.empty())
        out += fmt::format("not brought back: {}\n", printable(join(plan.not_brought_back, "; ")));
    std::size_t number = 0;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps) {
            out += fmt::format("{:>3}. [{}] {}{}\n", ++number, phase_name(step.statement.phase),
                               printable(describe(step.statement.subject)), step.refused ? "  REFUSED" : "");
            out += indented(step.statement.printed_sql() + ';');
            for (const Hazard& hazard : step.hazards)
                out += fmt::format("      {} {}: {}\n", attention_name(hazard.attention), hazard.code,
                                   printable(hazard.message));
            if (const Reversal reversal = reversal_of(step.statement); reversal != Reversal::plain)
                out += fmt::format("      {}\n", reversal_name(reversal));
            if (step.refused) out += fmt::format("      {}\n", printable(step.refusal));
        }
    for (const PlanNote& note : plan.notes) out += fmt::format("{}: {}\n", note.code, printable(note.message));
    for (const auto& [what, count] : plan.unmanaged) out += fmt::format("not managed: {} {}\n", count, printable(what));
    return out + summary(plan) + '\n';
}

}  // namespace schemadiff
