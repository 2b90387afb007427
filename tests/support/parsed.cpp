#include "support/parsed.hpp"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

#include "diff/compare.hpp"
#include "emit/planner.hpp"
#include "emit/render.hpp"

namespace schemadiff::test {

namespace {

ParsedSchema parse_or_throw(const std::vector<std::shared_ptr<const Source>>& sources,
                            const ParseEnvironment& environment) {
    Diagnostics diagnostics;
    ParsedSchema parsed = parse_schema(sources, environment, diagnostics);
    if (diagnostics.has_errors()) throw std::runtime_error("does not parse:\n" + render(diagnostics));
    return parsed;
}

std::string in_words(const std::string& value) { return value; }
std::string in_words(const Expression& value) { return value.canonical; }
std::string in_words(const IfStated& value) { return value.value.value_or("(left open)"); }
std::string in_words(bool value) { return value ? "true" : "false"; }
std::string in_words(int value) { return std::to_string(value); }
std::string in_words(const std::vector<std::string>& value) { return fmt::format("{}", fmt::join(value, ", ")); }
std::string in_words(const std::vector<IndexKey>& value) {
    std::string out;
    for (const IndexKey& key : value)
        out += fmt::format("[{}{} {} {}] ", key.column, key.expression.canonical, key.collation, key.opclass);
    return out;
}
std::string in_words(const std::vector<FunctionArgument>& value) {
    std::string out;
    for (const FunctionArgument& argument : value)
        out += fmt::format("[{} {} {} {}] ", argument.mode, argument.name, argument.type,
                           argument.default_value.canonical);
    return out;
}
std::string in_words(const std::vector<Grant>& value) {
    std::string out;
    for (const Grant& grant : value)
        out +=
            fmt::format("[{} {}{} {}] ", grant.grantee, grant.privilege, grant.grant_option ? "*" : "", grant.grantor);
    return out;
}
template <class T>
std::string in_words(const T&) {
    return "..";
}

std::string describe_field(const Payload& before, const Payload& after, std::string_view wanted) {
    std::string out;
    std::visit(
        [&](const auto& left) {
            using P = std::decay_t<decltype(left)>;
            if constexpr (!std::is_same_v<P, std::monostate>) {
                const P& right = std::get<P>(after);
                P::fields([&](std::string_view name, auto member) {
                    if (name == wanted)
                        out = fmt::format("    {}: {}\n    {}: {}\n", name, in_words(left.*member), name,
                                          in_words(right.*member));
                });
            }
        },
        before);
    return out;
}

}  // namespace

ParsedSchema parse_file(const std::filesystem::path& file, const ParseEnvironment& environment) {
    return parse_or_throw(read_sources(file), environment);
}

ParsedSchema parse_text(const std::string& name, const std::string& text, const ParseEnvironment& environment) {
    return parse_or_throw({std::make_shared<const Source>(name, text)}, environment);
}

ParseEnvironment environment_of(const Case& of) {
    ParseEnvironment environment;
    environment.server_version = std::max(environment.server_version, of.min_server * 10000);
    environment.opted = of.opted;
    return environment;
}

ParseEnvironment environment_of(const Introspection& live) {
    ParseEnvironment environment;
    environment.search_path = live.search_path;
    environment.server_version = live.catalog.server_version();
    environment.session_role = live.role;
    environment.foreign_objects = live.foreign_objects;
    return environment;
}

namespace {

Plan permitted_plan(const Catalog& source, const Catalog& target) {
    PlanOptions options;
    options.permissions.allow_destructive = true;
    options.permissions.allowed = {"S*", "X909*"};
    return plan_migration(compare(source, target, 0), options);
}

}  // namespace

std::string plan_sql(const Catalog& source, const Catalog& target) {
    return render_sql(permitted_plan(source, target));
}

std::string create_all_sql(const Catalog& catalog) {
    Plan plan = permitted_plan(parse_text("fresh.sql", "").catalog, catalog);
    show_secrets(plan);
    return render_sql(plan);
}

std::string describe_changes(const Changes& changes) {
    std::string out;
    for (const Change& change : changes.all()) {
        // Leaves and comes back for the sake of another, which is told itself.
        if (change.because_of != nullptr && change.changed.empty()) continue;
        constexpr const char* kActions[] = {"only in the second", "only in the first", "differs", "differs"};
        out += fmt::format("{}: {}\n", describe(change.id()), kActions[static_cast<std::size_t>(change.action)]);
        for (std::string_view field : change.changed)
            if (change.before != nullptr && change.after != nullptr)
                out += describe_field(change.before->payload, change.after->payload, field);
    }
    return out;
}

}  // namespace schemadiff::test
