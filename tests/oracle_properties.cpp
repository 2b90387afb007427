// What must hold of every schema: it does not differ from itself, and the order of its statements does not matter.
#include <algorithm>
#include <cctype>
#include <cstdint>
#include <regex>
#include <set>

#include "diff/compare.hpp"
#include "support/fixture.hpp"
#include "support/oracle.hpp"
#include "support/parsed.hpp"
#include "support/sql_text.hpp"

namespace schemadiff::test {

namespace {

Verdict differs_from_itself(const std::filesystem::path& file, const ParseEnvironment& environment) {
    ParsedSchema one = parse_file(file, environment);
    ParsedSchema other = parse_file(file, environment);
    return verdict_of(describe_changes(compare(one.catalog, other.catalog, 0)));
}

std::string upper(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

// Each statement says one thing for good, gives it its name, and looks at nothing that others may still change.
bool order_is_free(const std::vector<std::string>& statements) {
    std::set<std::string> comments;  // a second comment on something replaces the first
    bool makes_sequence = false, names_sequence = false;
    bool has_partitions = false, has_children = false, publishes = false;
    int indexes = 0;
    for (const std::string& statement : statements) {
        std::string text = upper(statement);
        has_partitions = has_partitions || has(text, " PARTITION OF ");
        has_children = has_children || has(text, " INHERITS (");
        publishes = publishes || starts_with(text, "CREATE PUBLICATION ");
        if (has(text, "INDEX ")) ++indexes;
        if (!starts_with(text, "CREATE ") && !starts_with(text, "COMMENT ON ") && !starts_with(text, "GRANT "))
            return false;
        if (starts_with(text, "CREATE OR REPLACE ") || has(text, "INDEX ON ") || has(text, " ON ONLY ") ||
            (starts_with(text, "CREATE TABLE ") && has(text, "LIKE ")) || has(text, " IN SCHEMA ") ||
            has(text, "COMMUTATOR") || has(text, "NEGATOR"))
            return false;
        if (starts_with(text, "COMMENT ON ") && !comments.insert(text.substr(0, text.find(" IS "))).second)
            return false;
        makes_sequence = makes_sequence || has(text, "SERIAL");
        names_sequence = names_sequence || starts_with(text, "CREATE SEQUENCE ");
    }
    // A table is published with the children that it has by then.
    if (has_children && publishes) return false;
    // An index of a partition that is there before that of its parent becomes a part of it; afterwards it stays alone.
    return !(makes_sequence && names_sequence) && !(has_partitions && indexes > 1);
}

std::string joined(const std::vector<std::string>& statements) {
    std::string text;
    for (const std::string& statement : statements) text += statement + ";\n";
    return text;
}

// Fisher and Yates with Knuth's generator: the same on every machine.
std::string shuffled(std::vector<std::string> statements, std::uint64_t seed) {
    for (std::size_t i = statements.size(); i > 1; --i) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        std::swap(statements[i - 1], statements[(seed >> 33) % i]);
    }
    return joined(statements);
}

// Where something stands in the file is what a shuffle changes.
std::string without_places(const std::string& plan) {
    static const std::regex kPlace(R"((before|after)\.sql:\d+:\d+)");
    return std::regex_replace(plan, kPlace, "$1.sql");
}

Verdict order_matters(const Case& of) {
    auto before = split_statements(read_text(of.before())), after = split_statements(read_text(of.after()));
    if (!order_is_free(before) || !order_is_free(after))
        return skipped("the order of statements is part of their meaning");
    if (before.size() < 2 && after.size() < 2) return skipped("one statement has one order");
    auto plan = [environment = environment_of(of)](const std::string& source, const std::string& target) {
        try {
            return without_places(plan_sql(parse_text("before.sql", source, environment).catalog,
                                           parse_text("after.sql", target, environment).catalog));
        } catch (const Error& error) {
            return std::string("error: ") + error.what();  // the same one, then
        }
    };
    std::string straight = plan(joined(before), joined(after));
    for (std::uint64_t seed : {1U, 2U, 3U}) {
        std::string crooked = plan(shuffled(before, seed), shuffled(after, seed + 10));
        if (crooked != straight) return verdict_of("in the written order:\n" + straight + "\nshuffled:\n" + crooked);
    }
    return {};
}

}  // namespace

std::vector<Test> property_tests(const Suite&, const Case& of) {
    std::vector<Test> tests;
    for (const auto& file : {of.before(), of.after()})
        tests.push_back({"self", of.name, file.stem(),
                         [file, of](Fixture&) { return differs_from_itself(file, environment_of(of)); }});
    tests.push_back({"shuffle", of.name, "forward", [of](Fixture&) { return order_matters(of); }});
    return tests;
}

}  // namespace schemadiff::test
