#include "unit/emit/migration.hpp"

using namespace schemadiff;

TEST_CASE("a schema is created and dropped by its name") {
    ObjectId sales = make_id(Kind::schema, "", "Sales");
    CHECK(Migration().after(sales, Schema{}).sql() == Sql{"CREATE SCHEMA \"Sales\""});
    auto statements = Migration().before(sales, Schema{}).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "DROP SCHEMA \"Sales\"");
    CHECK(statements[0].phase == Phase::contract);
    CHECK(statements[0].effects.losses.at(0).code == "D101");
}

TEST_CASE("a schema leaves after what is in it") {
    ObjectId sales = make_id(Kind::schema, "", "sales");
    ObjectId numbers = make_id(Kind::sequence, "sales", "numbers");
    CHECK(Migration().before(sales, Schema{}).before(numbers, Sequence{}).edge(numbers, sales).sql() ==
          Sql{"DROP SEQUENCE sales.numbers", "DROP SCHEMA sales"});
    CHECK(Migration().after(sales, Schema{}).after(numbers, Sequence{}).edge(numbers, sales).sql() ==
          Sql{"CREATE SCHEMA sales", "CREATE SEQUENCE sales.numbers"});
}
