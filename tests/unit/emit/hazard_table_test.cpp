// The hazard table: complete, in order, and true of what plans say.
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "emit/emit.hpp"
#include "emit/hazard_example.hpp"
#include "support/case.hpp"
#include "support/catch.hpp"

using namespace schemadiff;
using schemadiff::test::Case;
using schemadiff::test::read_cases;
using schemadiff::test::read_text;

namespace {

std::vector<Case> all_cases() { return read_cases(SCHEMADIFF_SOURCE_DIR "/tests/cases"); }

bool is_of_a_plan(const HazardRow& row) {
    return row.occurrence == Occurrence::declared || row.occurrence == Occurrence::derived;
}

std::string all_hazards(const Plan& plan) {
    std::string out;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps)
            for (const Hazard& hazard : step.hazards) out += hazard.code + ' ' + display_name(hazard.subject) + '\n';
    return out;
}

}  // namespace

TEST_CASE("a code stands once in the hazard table, and every row says what it is for", "[hazards]") {
    std::set<std::string_view> codes;
    for (const HazardRow* row : hazard_table()) {
        INFO(row->code);
        CHECK(codes.insert(row->code).second);
        CHECK(row->code.size() == 4);
        CHECK_FALSE(class_title(class_of(row->code)).empty());
        for (auto text : {row->title, row->why, row->instead, row->when}) CHECK_FALSE(text.empty());
        CHECK(
            (row->message.empty() || row->occurrence == Occurrence::derived || row->occurrence == Occurrence::online));
        CHECK((class_of(row->code) == HazardClass::data) == (row->severity == HazardSeverity::loss));
    }
}

TEST_CASE("the example of a hazard has it, on the object that it names", "[hazards]") {
    for (const HazardRow* row : hazard_table()) {
        INFO(row->code);
        if (!is_of_a_plan(*row)) CHECK(row->example.empty());
        if (row->example.empty()) continue;
        Plan plan = plan_example(row->example);
        INFO(example_sql(plan) << all_hazards(plan));
        const Hazard* hazard = find_in_plan(plan, row->code, row->example.object);
        REQUIRE(hazard != nullptr);
        CHECK_FALSE(hazard->message.empty());
        CHECK(hazard->message.find('{') == std::string::npos);
        CHECK_FALSE(hazard->advice.empty());
    }
}

TEST_CASE("what is known to happen has an example", "[hazards]") {
    std::string without;
    for (const HazardRow* row : hazard_table())
        if (is_of_a_plan(*row) && row->example.empty()) without += std::string(row->code) + ' ';
    // Renames are not told yet; a server of today is never too old.
    CHECK(without == "F212 B302 B319 ");
}

TEST_CASE("no plan of the cases drops with CASCADE", "[hazards]") {
    static const std::regex kCascade(R"(^\s*(DROP|ALTER TABLE .* DROP) .*\bCASCADE;?$)");
    for (const Case& of : all_cases()) {
        INFO(of.name);
        std::istringstream plan(read_text(of.golden()));
        for (std::string line; std::getline(plan, line);) CHECK_FALSE(std::regex_match(line, kCascade));
    }
}

TEST_CASE("the plans of the cases have no hazard that the table calls impossible", "[hazards]") {
    static const std::regex kComment(R"(^-- (?:caution|loss) (\w+):.*)");
    for (const Case& of : all_cases()) {
        INFO(of.name);
        std::istringstream plan(read_text(of.golden()));
        for (std::string line; std::getline(plan, line);) {
            std::smatch found;
            if (!std::regex_match(line, found, kComment)) continue;
            const HazardRow* row = find_hazard(found[1].str());
            REQUIRE(row != nullptr);
            CHECK(is_of_a_plan(*row));
        }
    }
}

TEST_CASE("what opens something needs permission where others use the database", "[hazards]") {
    Statement statement;
    statement.effects.concerns.push_back({"S701", make_id(Kind::table, "public", "t"), "role r gets SELECT"});
    statement.effects.concerns.push_back({"B303", make_id(Kind::column, "public", "t", "a"), "code fails"});
    Permissions nothing;
    Permissions every_loss{{}, true};
    Permissions named{{"S701:public.t"}, false};
    for (const Hazard& hazard : hazards_of(statement, Mode::direct)) {
        CHECK(hazard.attention == Attention::safe);
        CHECK(nothing.permits(hazard));
    }
    auto online = hazards_of(statement, Mode::online);
    REQUIRE(online.size() == 2);
    CHECK(online[0].attention == Attention::needs_approval);
    CHECK_FALSE(nothing.permits(online[0]));
    CHECK_FALSE(every_loss.permits(online[0]));
    CHECK(named.permits(online[0]));
    CHECK(online[1].attention == Attention::needs_care);
    CHECK(nothing.permits(online[1]));
}

TEST_CASE("a statement cannot declare a hazard that the table does not have", "[hazards]") {
    Statement statement;
    statement.effects.losses.push_back({"D120", make_id(Kind::table, "public", "t"), "CASCADE"});
    CHECK_THROWS_AS(hazards_of(statement, Mode::direct), std::logic_error);
    statement.effects.losses.front().code = "D999";
    CHECK_THROWS_AS(hazards_of(statement, Mode::direct), std::logic_error);
}
