#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kNumbers = make_id(Kind::sequence, "public", "numbers");

Sequence sequence(const SequenceOptions& options, bool unlogged = false) { return {options, unlogged}; }

Migration change(const Sequence& before, const Sequence& after) {
    Migration migration;
    migration.before(kNumbers, before).after(kNumbers, after);
    return migration;
}

}  // namespace

TEST_CASE("a sequence says only what is not the default of its type and direction") {
    CHECK(Migration().after(kNumbers, Sequence{}).sql() == Sql{"CREATE SEQUENCE public.numbers"});
    SequenceOptions options;
    options.data_type = "integer";
    options.max_value = INT32_MAX;
    CHECK(Migration().after(kNumbers, sequence(options)).sql() == Sql{"CREATE SEQUENCE public.numbers AS integer"});
    options = {"smallint", 7, 2, 5, 100, 10, true};
    CHECK(Migration().after(kNumbers, sequence(options)).sql() ==
          Sql{"CREATE SEQUENCE public.numbers AS smallint INCREMENT BY 2 MINVALUE 5 MAXVALUE 100 START WITH 7 CACHE 10 "
              "CYCLE"});
    options = {"bigint", -1, -1, INT64_MIN, -1, 1, false};
    CHECK(Migration().after(kNumbers, sequence(options)).sql() ==
          Sql{"CREATE SEQUENCE public.numbers INCREMENT BY -1"});
}

TEST_CASE("unlogged sequences exist from PostgreSQL 15 on") {
    CHECK(Migration().after(kNumbers, sequence({}, true)).sql() == Sql{"CREATE UNLOGGED SEQUENCE public.numbers"});
    CHECK(Migration().after(kNumbers, sequence({}, true)).sql(140000) == Sql{"CREATE SEQUENCE public.numbers"});
    auto statements = change(sequence({}), sequence({}, true)).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "ALTER SEQUENCE public.numbers SET UNLOGGED");
    CHECK(statements[0].locks == std::vector<RelationLock>{{kNumbers, LockMode::access_exclusive}});
    CHECK(statements[0].effects.losses.at(0).code == "D110");
    CHECK(change(sequence({}, true), sequence({})).sql() == Sql{"ALTER SEQUENCE public.numbers SET LOGGED"});
}

TEST_CASE("another type of a sequence states its bounds and restarts nothing") {
    SequenceOptions before{"integer", 1, 1, 1, INT32_MAX, 1, false};
    auto statements = change(sequence(before), sequence({})).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "ALTER SEQUENCE public.numbers AS bigint MINVALUE 1 MAXVALUE 9223372036854775807");
    CHECK(statements[0].locks == std::vector<RelationLock>{{kNumbers, LockMode::share_row_exclusive}});
    CHECK(statements[0].phase == Phase::expand);
    SequenceOptions after{"bigint", 9, 5, 1, INT64_MAX, 3, true};
    CHECK(change(sequence({}), sequence(after)).sql() ==
          Sql{"ALTER SEQUENCE public.numbers INCREMENT BY 5 START WITH 9 CACHE 3 CYCLE"});
}

TEST_CASE("tighter bounds may not hold the current value") {
    SequenceOptions after;
    after.max_value = 1000;
    auto statements = change(sequence({}), sequence(after)).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "ALTER SEQUENCE public.numbers MAXVALUE 1000");
    CHECK(statements[0].phase == Phase::contract);
    CHECK(statements[0].effects.risks.size() == 1);
}

TEST_CASE("a dropped sequence loses its value") {
    auto statements = Migration().before(kNumbers, Sequence{}).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "DROP SEQUENCE public.numbers");
    CHECK(statements[0].phase == Phase::contract);
    CHECK(statements[0].effects.losses.at(0).code == "D104");
}
