// What must hold of every schema: it does not differ from itself, and the order of its statements does not matter.
#include <algorithm>
#include <cctype>
#include <cstdint>

#include "diff/compare.hpp"
#include "support/fixture.hpp"
#include "support/oracle.hpp"
#include "support/parsed.hpp"
#include "support/sql_text.hpp"

namespace schemadiff::test {

namespace {

Verdict differs_from_itself(const std::filesystem::path& file) {
    ParsedSchema one = parse_file(file);
    ParsedSchema other = parse_file(file);
    return verdict_of(describe_changes(compare(one.catalog, other.catalog, 0)));
}

std::string upper(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

// Only statements that each say one thing for good, and give it its name.
bool order_is_free(const std::vector<std::string>& statements) {
    return std::all_of(statements.begin(), statements.end(), [](const std::string& statement) {
        std::string text = upper(statement);
        bool is_one_thing =
            starts_with(text, "CREATE ") || starts_with(text, "COMMENT ON ") || starts_with(text, "GRANT ");
        bool depends = starts_with(text, "CREATE OR REPLACE ") || text.find("INDEX ON ") != std::string::npos;
        return is_one_thing && !depends;
    });
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

Verdict order_matters(const Case& of) {
    auto before = split_statements(read_text(of.before())), after = split_statements(read_text(of.after()));
    if (!order_is_free(before) || !order_is_free(after))
        return skipped("the order of statements is part of their meaning");
    if (before.size() < 2 && after.size() < 2) return skipped("one statement has one order");
    auto plan = [](const std::string& source, const std::string& target) {
        return plan_sql(parse_text("before.sql", source).catalog, parse_text("after.sql", target).catalog);
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
        tests.push_back({"self", of.name, file.stem(), [file](Fixture&) { return differs_from_itself(file); }});
    tests.push_back({"shuffle", of.name, "forward", [of](Fixture&) { return order_matters(of); }});
    return tests;
}

}  // namespace schemadiff::test
