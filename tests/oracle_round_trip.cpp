// Oracle 2: what is written from a parsed schema parses to the same schema.
#include "diff/compare.hpp"
#include "support/fixture.hpp"
#include "support/oracle.hpp"
#include "support/parsed.hpp"

namespace schemadiff::test {

namespace {

Verdict round_trip(const std::filesystem::path& file, const ParseEnvironment& environment) {
    ParsedSchema first = parse_file(file, environment);
    if (!first.undecidable.all().empty()) return skipped("only a server can tell what the file means");
    std::string text = create_all_sql(first.catalog);
    ParsedSchema second = parse_text("written.sql", text, environment);
    std::string differences = describe_changes(compare(first.catalog, second.catalog, 0));
    if (differences.empty()) differences = describe_changes(compare(second.catalog, first.catalog, 0));
    return verdict_of(differences.empty() ? differences : differences + "as written:\n" + text);
}

}  // namespace

std::vector<Test> round_trip_tests(const Suite&, const Case& of) {
    std::vector<Test> tests;
    for (const auto& file : {of.before(), of.after()})
        tests.push_back({"round_trip", of.name, file.stem(),
                         [file, of](Fixture&) { return round_trip(file, environment_of(of)); }});
    return tests;
}

}  // namespace schemadiff::test
