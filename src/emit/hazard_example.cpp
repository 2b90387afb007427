#include "emit/hazard_example.hpp"

#include <stdexcept>

#include "diff/compare.hpp"
#include "emit/planner.hpp"
#include "parser/parse.hpp"

namespace schemadiff {

namespace {

Catalog parse_example(std::string_view sql) {
    Diagnostics diagnostics;
    auto source = std::make_shared<const Source>("example.sql", std::string(sql));
    ParseEnvironment environment;
    environment.opted = {true, true};
    ParsedSchema parsed = parse_schema({source}, environment, diagnostics);
    if (diagnostics.has_errors()) throw std::logic_error(render(diagnostics));
    return std::move(parsed.catalog);
}

}  // namespace

Plan plan_example(const HazardExample& example) {
    Catalog before = parse_example(example.before);
    Catalog after = parse_example(example.after);
    return plan_migration(compare(before, after, ParseEnvironment{}.server_version), {});
}

std::string example_sql(const Plan& plan) {
    std::string sql;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps) sql += (sql.empty() ? "" : "\n") + step.statement.sql() + ";\n";
    return sql;
}

const Hazard* find_in_plan(const Plan& plan, std::string_view code, std::string_view object) {
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            for (const Hazard& hazard : step.hazards)
                if (hazard.code == code && display_name(hazard.subject) == object) return &hazard;
    return nullptr;
}

}  // namespace schemadiff
