// What people read of the hazard table.
#include <sstream>

#include "emit/explain.hpp"
#include "emit/other_tools.hpp"
#include "support/case.hpp"
#include "support/catch.hpp"

using namespace schemadiff;

TEST_CASE("docs/hazards.md is what the table says: tests/update_docs", "[explain]") {
    CHECK(schemadiff::test::read_text(SCHEMADIFF_SOURCE_DIR "/docs/hazards.md") == hazards_markdown());
}

TEST_CASE("every rule of another tool has its codes, or a word why not", "[explain]") {
    for (const RuleElsewhere& rule : rules_elsewhere()) {
        INFO(rule.tool << ' ' << rule.rules);
        CHECK_FALSE((rule.codes.empty() && rule.note.empty()));
        std::istringstream codes{std::string(rule.codes)};
        for (std::string code; codes >> code;) CHECK(find_hazard(code) != nullptr);
    }
}

TEST_CASE("a mistyped code has near ones", "[explain]") {
    CHECK(near_codes("D1033").front() == "D103");
    CHECK(near_codes("F20X").front() == "F201");
    CHECK(near_codes("").size() == 3);
}
