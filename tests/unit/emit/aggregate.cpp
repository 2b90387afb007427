#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

ObjectId aggregate_id(std::string signature) {
    return make_id(Kind::aggregate, "public", "agg", "", std::move(signature));
}

Aggregate count_like() {
    Aggregate aggregate;
    aggregate.plain.transition = "pg_catalog.int8inc";
    aggregate.plain.state_type = "bigint";
    aggregate.plain.initial_value = IfStated("0");
    aggregate.plain.has_initial_value = true;
    return aggregate;
}

}  // namespace

TEST_CASE("an aggregate without arguments is named with a star") {
    CHECK(sql_name(aggregate_id("")) == "public.agg(*)");
    CHECK(sql_name(satellite_id(Kind::comment, aggregate_id(""))) == "public.agg(*)");
    CHECK(sql_name(aggregate_id("integer ORDER BY text")) == "public.agg(integer ORDER BY text)");
    CHECK(Migration().after(aggregate_id(""), count_like()).sql() ==
          Sql{"CREATE AGGREGATE public.agg(*) (\n    SFUNC = pg_catalog.int8inc,\n    STYPE = bigint,\n    INITCOND = "
              "'0'\n)"});
    auto statements = Migration().before(aggregate_id(""), count_like()).statements();
    CHECK(statements.at(0).sql() == "DROP AGGREGATE public.agg(*)");
    CHECK(statements.at(0).phase == Phase::contract);
}

TEST_CASE("an aggregate says all its options") {
    Aggregate aggregate;
    aggregate.arguments = {{"in", "x", "integer", {}}};
    aggregate.plain = {"public.s", "", "bigint", 16, "public.fin", true, "read_write", std::string("it's"), true};
    aggregate.moving = {"public.ms", "public.mi", "bigint",         8,   "public.mfin",
                        false,       "shareable", std::string("1"), true};
    aggregate.combine = "public.c";
    aggregate.serial = "public.ser";
    aggregate.deserial = "public.des";
    aggregate.sort_operator = "OPERATOR(pg_catalog.>)";
    aggregate.parallel = "safe";
    CHECK(Migration().after(aggregate_id("integer"), aggregate).sql() ==
          Sql{"CREATE AGGREGATE public.agg(x integer) (\n    SFUNC = public.s,\n    STYPE = bigint,\n    SSPACE = 16,\n"
              "    FINALFUNC = public.fin,\n    FINALFUNC_EXTRA,\n    FINALFUNC_MODIFY = read_write,\n    INITCOND = "
              "'it''s',\n"
              "    COMBINEFUNC = public.c,\n    SERIALFUNC = public.ser,\n    DESERIALFUNC = public.des,\n"
              "    MSFUNC = public.ms,\n    MINVFUNC = public.mi,\n    MSTYPE = bigint,\n    MSSPACE = 8,\n"
              "    MFINALFUNC = public.mfin,\n    MFINALFUNC_MODIFY = shareable,\n    MINITCOND = '1',\n"
              "    SORTOP = OPERATOR(pg_catalog.>),\n    PARALLEL = safe\n)"});
}

TEST_CASE("ordered-set aggregates separate direct from aggregated arguments") {
    Aggregate aggregate = count_like();
    aggregate.aggregate_kind = "ordered_set";
    aggregate.arguments = {{"in", "", "double precision", {}}, {"in", "v", "integer", {}}};
    aggregate.direct_arguments = 1;
    auto head = [](const Aggregate& value) {
        std::string sql = Migration().after(aggregate_id("x"), value).sql().at(0);
        return sql.substr(0, sql.find('\n'));
    };
    CHECK(head(aggregate) == "CREATE AGGREGATE public.agg(double precision ORDER BY v integer) (");
    aggregate.direct_arguments = 0;
    CHECK(head(aggregate) == "CREATE AGGREGATE public.agg(ORDER BY double precision, v integer) (");
    aggregate.aggregate_kind = "hypothetical";
    aggregate.arguments = {{"variadic", "", "\"any\"", {}}};
    aggregate.direct_arguments = 1;
    CHECK(head(aggregate) == "CREATE AGGREGATE public.agg(VARIADIC \"any\" ORDER BY VARIADIC \"any\") (");
}

TEST_CASE("an aggregate is replaced in place while its result stays") {
    Aggregate before = count_like(), after = count_like();
    after.plain.initial_value = IfStated("1");
    after.parallel = "safe";
    CHECK(Migration().before(aggregate_id(""), before).after(aggregate_id(""), after).sql() ==
          Sql{"CREATE OR REPLACE AGGREGATE public.agg(*) (\n    SFUNC = pg_catalog.int8inc,\n    STYPE = bigint,\n    "
              "INITCOND = '1',\n"
              "    PARALLEL = safe\n)"});
    after.plain.final_function = "public.fin";
    auto sql = Migration().before(aggregate_id(""), before).after(aggregate_id(""), after).sql();
    REQUIRE(sql.size() == 2);
    CHECK(sql[0] == "DROP AGGREGATE public.agg(*)");
}

TEST_CASE("an aggregate follows a function that is dropped and created") {
    ObjectId step = make_id(Kind::function, "public", "step", "", "bigint");
    Function before, after;
    before.language = after.language = "sql";
    before.result = "bigint";
    after.result = "integer";
    auto sql = Migration()
                   .before(step, before)
                   .after(step, after)
                   .both(aggregate_id(""), count_like())
                   .edge(aggregate_id(""), step)
                   .sql();
    REQUIRE(sql.size() == 4);
    CHECK(sql[0] == "DROP AGGREGATE public.agg(*)");
    CHECK(sql[1] == "DROP FUNCTION public.step(bigint)");
}
