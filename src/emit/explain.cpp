#include "emit/explain.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "emit/hazard_example.hpp"
#include "emit/other_tools.hpp"

namespace schemadiff {

namespace {

// In the advice {object} is the user's; here it is anybody's.
std::string advice(const HazardRow& row) {
    return fmt::format(fmt::runtime(row.instead), fmt::arg("object", "it"), fmt::arg("mode", ""), fmt::arg("work", ""));
}

std::string_view occurrence(const HazardRow& row) {
    switch (row.occurrence) {
        case Occurrence::declared:
        case Occurrence::derived: return "when";
        case Occurrence::noted: return "said of the whole plan, when";
        case Occurrence::online: return "in online mode, when";
        case Occurrence::never: return "never:";
    }
    return {};
}

// Direct mode is milder: hazards.hpp.
std::string attention(const HazardRow& row) {
    std::string text(attention_name(attention_of(row)));
    HazardClass kind = class_of(row.code);
    if (kind == HazardClass::compatibility || kind == HazardClass::security)
        text +=
            attention_of(row) == Attention::safe ? "" : "; in direct mode, where nobody else uses the database, safe";
    return text;
}

std::string permission(const HazardRow& row) {
    if (attention_of(row) != Attention::needs_approval || row.occurrence == Occurrence::never) return {};
    if (class_of(row.code) == HazardClass::unsure) return {};  // the loss is what is permitted
    return fmt::format("--allow '{}:{}'", row.code, row.example.empty() ? "OBJECT" : row.example.object);
}

std::string indented(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto end = std::min(text.find('\n', at), text.size());
        if (end > at) out += "    " + std::string(text.substr(at, end - at));
        out += '\n';
        at = end + 1;
    }
    return out;
}

std::string_view or_nothing(std::string_view sql) { return sql.empty() ? "-- nothing" : sql; }

std::string block(std::string_view sql) {
    return fmt::format("```sql\n{}{}```\n", sql, sql.ends_with('\n') ? "" : "\n");
}

std::string markdown_of(const HazardRow& row) {
    std::string out = fmt::format("\n### {} {}\n\n{} *Attention:* {}.\n\n*Occurs:* {} {}.\n\n*Safe form:* {}\n",
                                  row.code, row.title, row.why, attention(row), occurrence(row), row.when, advice(row));
    if (std::string name = permission(row); !name.empty()) out += fmt::format("\n*Permission:* `{}`\n", name);
    const HazardExample& example = row.example;
    if (example.empty()) return out;
    out += "\nFrom\n\n" + block(or_nothing(example.before)) + "\nto\n\n" + block(or_nothing(example.after)) +
           fmt::format("\nis `{}` on `{}`:\n\n", row.code, example.object) + block(example_sql(plan_example(example)));
    if (!example.bad_rows.empty())
        out += fmt::format("\nAfter `{}` it fails with SQLSTATE {}.\n", example.bad_rows, example.sqlstate);
    return out;
}

std::string tools_markdown() {
    std::string out, tool;
    for (const RuleElsewhere& rule : rules_elsewhere()) {
        if (rule.tool != tool) {
            tool = rule.tool;
            out += fmt::format("\n### {}\n\n| rule | here | |\n|---|---|---|\n", tool);
        }
        out +=
            fmt::format("| {} | {} | {} |\n", rule.rules, rule.codes.empty() ? "not covered" : rule.codes, rule.note);
    }
    return out;
}

template <class Visit>
void for_each_class(Visit&& visit) {
    HazardClass last{};
    for (const HazardRow* row : hazard_table()) {
        bool first = class_of(row->code) != last;
        last = class_of(row->code);
        visit(*row, first);
    }
}

std::size_t distance(std::string_view a, std::string_view b) {
    std::size_t differing = std::max(a.size(), b.size()) - std::min(a.size(), b.size());
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) differing += a[i] == b[i] ? 0 : 1;
    return differing;
}

}  // namespace

std::string explain_all() {
    std::string out;
    for_each_class([&](const HazardRow& row, bool first) {
        if (first)
            out +=
                fmt::format("{}{}: {}\n", out.empty() ? "" : "\n", row.code.front(), class_title(class_of(row.code)));
        std::string_view told = row.occurrence == Occurrence::never ? "never" : attention_name(attention_of(row));
        out += fmt::format("  {}  {:<14}  {}\n", row.code, told, row.title);
    });
    return out;
}

std::string explain(const HazardRow& row) {
    std::string out = fmt::format("{}: {}\n\n{}\n\n", row.code, row.title, row.why);
    auto add = [&](std::string_view label, std::string_view text) {
        if (!text.empty()) out += fmt::format("{:<11} {}\n", label, text);
    };
    add("attention", attention(row));
    add("occurs", fmt::format("{} {}", occurrence(row), row.when));
    add("safe form", advice(row));
    add("permission", permission(row));
    const HazardExample& example = row.example;
    if (example.empty()) return out;
    out += "\nexample, from\n" + indented(or_nothing(example.before)) + "to\n" + indented(or_nothing(example.after)) +
           "the plan\n";
    Plan plan = plan_example(example);
    out += indented(example_sql(plan));
    const Hazard* hazard = find_in_plan(plan, row.code, example.object);
    if (hazard != nullptr) out += fmt::format("says\n    {} {}: {}\n", hazard->code, example.object, hazard->message);
    if (!example.bad_rows.empty())
        out += fmt::format("and fails with SQLSTATE {} after\n{}", example.sqlstate, indented(example.bad_rows));
    return out;
}

std::string hazards_markdown() {
    std::string out =
        "# Hazards\n\nWhat can go wrong with a step of a plan. The words and the examples are those of the hazard "
        "table in "
        "`src/emit/hazards/`; the examples are executed by the tests. `tests/update_docs` writes this file.\n\n"
        "| code | attention | |\n|---|---|---|\n";
    for (const HazardRow* row : hazard_table())
        out += fmt::format("| {} | {} | {} |\n", row->code,
                           row->occurrence == Occurrence::never ? "never" : attention_name(attention_of(*row)),
                           row->title);
    for_each_class([&](const HazardRow& row, bool first) {
        if (first) out += fmt::format("\n## {}: {}\n", row.code.front(), class_title(class_of(row.code)));
        out += markdown_of(row);
    });
    return out + "\n## Rules of other tools\n" + tools_markdown();
}

std::vector<std::string_view> near_codes(std::string_view code) {
    std::vector<std::string_view> codes;
    for (const HazardRow* row : hazard_table()) codes.push_back(row->code);
    std::stable_sort(codes.begin(), codes.end(),
                     [&](std::string_view a, std::string_view b) { return distance(a, code) < distance(b, code); });
    constexpr std::size_t kMost = 3;
    codes.resize(kMost);
    return codes;
}

}  // namespace schemadiff
