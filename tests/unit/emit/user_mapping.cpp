#include "emit/planner.hpp"
#include "emit/render.hpp"
#include "unit/emit/migration.hpp"
#include "unit/parser/parsing.hpp"

using namespace schemadiff;

namespace {

constexpr const char* kServer = "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; ";

Plan plan_of(const std::string& before, const std::string& after) {
    auto source = schemadiff::testing::parse(kServer + before);
    auto target = schemadiff::testing::parse(kServer + after);
    return plan_migration(compare(source.schema.catalog, target.schema.catalog, 150000), {});
}

bool tells(const std::string& text) { return text.find("hunter2") != std::string::npos; }

}  // namespace

TEST_CASE("nothing prints the options of a user mapping, and apply still knows them") {
    std::string hidden = "CREATE USER MAPPING FOR bob SERVER s OPTIONS (password 'hunter2');";
    for (const std::string& before :
         {std::string(), std::string("CREATE USER MAPPING FOR bob SERVER s OPTIONS (password 'old');")}) {
        Plan plan = plan_of(before, hidden);
        REQUIRE(plan.step_count() == 1);
        const Statement& statement = plan.groups.front().steps.front().statement;
        CHECK(tells(statement.sql()));
        CHECK(statement.printed_sql().find("password :'s_bob_password'") != std::string::npos);
        for (const std::string& text : {render_sql(plan), render_text(plan), render_json(plan)})
            CHECK_FALSE(tells(text));
        CHECK_FALSE(statement.lacks_secrets());
        CHECK(read_json_plan(render_json(plan)).groups.front().steps.front().statement.lacks_secrets());
        show_secrets(plan);
        CHECK(tells(render_sql(plan)));
        CHECK_FALSE(read_json_plan(render_json(plan)).groups.front().steps.front().statement.lacks_secrets());
    }
}

TEST_CASE("a user mapping whose options nobody shows does not differ") {
    ObjectId server = make_id(Kind::server, "", "s");
    ObjectId id = make_id(Kind::user_mapping, "", "s", "bob");
    UserMapping unseen;
    unseen.options.known.reset();
    CHECK(Migration()
              .both(server, Server{"w", "", "", {}})
              .before(id, unseen)
              .after(id, UserMapping{{Options{"a=b"}}})
              .sql()
              .empty());
}

TEST_CASE("a message about a user mapping shows no secret") {
    for (const std::string& wrong :
         {std::string("CREATE USER MAPPING FOR bob SERVER nowhere OPTIONS (password 'hunter2');"),
          std::string("CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE USER MAPPING FOR "
                      "bob SERVER s OPTIONS (a 'hunter2', a 'hunter2');")}) {
        auto parsed = schemadiff::testing::parse(wrong);
        REQUIRE(parsed.diagnostics.has_errors());
        CHECK_FALSE(tells(render(parsed.diagnostics)));
    }
}
