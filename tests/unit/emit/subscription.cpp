#include "emit/planner.hpp"
#include "emit/render.hpp"
#include "unit/emit/migration.hpp"
#include "unit/parser/parsing.hpp"

using namespace schemadiff;

namespace {

const ObjectId kSubscription = make_id(Kind::subscription, "", "s");

Plan plan_of(const std::string& before, const std::string& after) {
    auto source = schemadiff::testing::parse(before);
    auto target = schemadiff::testing::parse(after);
    return plan_migration(compare(source.schema.catalog, target.schema.catalog, 150000), {});
}

bool tells(const std::string& text) { return text.find("hunter2") != std::string::npos; }

std::string subscribed(const std::string& connection) {
    return "CREATE SUBSCRIPTION s CONNECTION " + connection + " PUBLICATION p WITH (connect = false);";
}

}  // namespace

TEST_CASE("nothing prints the connection of a subscription, and apply still knows it") {
    std::string hidden = subscribed("'password=hunter2'");
    for (const std::string& before : {std::string(), subscribed("'password=old'")}) {
        Plan plan = plan_of(before, hidden);
        REQUIRE(plan.step_count() == 1);
        const Statement& statement = plan.groups.front().steps.front().statement;
        CHECK(tells(statement.sql()));
        CHECK(statement.printed_sql().find("CONNECTION :'s_connection'") != std::string::npos);
        for (const std::string& text : {render_sql(plan), render_text(plan), render_json(plan)})
            CHECK_FALSE(tells(text));
        CHECK(read_json_plan(render_json(plan)).groups.front().steps.front().statement.lacks_secrets());
        show_secrets(plan);
        CHECK(tells(render_sql(plan)));
    }
}

TEST_CASE("a subscription whose connection nobody shows does not differ, and is not made with another") {
    Subscription unseen, seen;
    unseen.connection.known.reset();
    seen.connection.known = "host=far";
    unseen.publications = seen.publications = {"p"};
    CHECK(Migration().before(kSubscription, unseen).after(kSubscription, seen).sql().empty());
    auto statements = Migration().after(kSubscription, unseen).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].lacks_secrets());
}

TEST_CASE("a message about a subscription shows no secret") {
    for (const char* connection : {"'password=hunter2'", "$$password=hunter2$$", "$a$it's hunter2$a$"}) {
        auto parsed = schemadiff::testing::parse(subscribed(connection) + '\n' + subscribed(connection));
        REQUIRE(parsed.diagnostics.has_errors());
        CHECK_FALSE(tells(render(parsed.diagnostics)));
    }
}
