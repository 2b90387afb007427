#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kTotals = make_id(Kind::materialized_view, "public", "totals");
const ObjectId kTable = make_id(Kind::table, "public", "t");

MaterializedView totals(const std::string& query) {
    MaterializedView value;
    value.query = {query, query};
    return value;
}

}  // namespace

TEST_CASE("a materialized view is created with everything that it says") {
    MaterializedView value = totals("SELECT 1 -- one");
    value.columns = {{"one", ""}};
    value.access_method = IfStated("columnar");
    value.tablespace = IfStated("Fast");
    value.options = {"fillfactor=70"};
    value.with_data = false;
    CHECK(Migration().after(kTotals, value).sql() ==
          Sql{"CREATE MATERIALIZED VIEW public.totals (one) USING columnar WITH (fillfactor='70') TABLESPACE \"Fast\" "
              "AS\nSELECT 1 -- one\n"
              "WITH NO DATA"});
}

TEST_CASE("filling a materialized view reads the tables under the views under it") {
    ObjectId view = make_id(Kind::view, "public", "v");
    auto statements = Migration()
                          .both(kTable, Table{})
                          .both(view, View{{}, {"SELECT", "SELECT"}, {}})
                          .edge(view, kTable)
                          .after(kTotals, totals("SELECT count(*) FROM v"))
                          .edge(kTotals, view)
                          .statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].locks ==
          std::vector<RelationLock>{{kTable, LockMode::access_share}, {view, LockMode::access_share}});
    CHECK(statements[0].effects.scans == std::vector<ObjectId>{kTable});
}

TEST_CASE("a materialized view with another query comes back, filled when it was") {
    MaterializedView before = totals("SELECT 1"), after = totals("SELECT 2");
    after.with_data = false;
    auto statements = Migration().before(kTotals, before).after(kTotals, after).statements();
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].sql() == "DROP MATERIALIZED VIEW public.totals");
    CHECK(statements[0].effects.losses.empty());
    CHECK(statements[0].phase == Phase::expand);
    CHECK(statements[1].sql() == "CREATE MATERIALIZED VIEW public.totals AS\nSELECT 2");
}

TEST_CASE("dropping a materialized view loses its rows") {
    auto statements = Migration().before(kTotals, totals("SELECT 1")).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].effects.losses.at(0).code == "D104");
    CHECK(statements[0].phase == Phase::contract);
}

TEST_CASE("storage of a materialized view changes in place") {
    MaterializedView before = totals("SELECT 1"), after = before;
    before.options = {"autovacuum_enabled=false"};
    before.access_method = IfStated("heap");
    before.tablespace = IfStated("fast");
    after.options = {"fillfactor=70"};
    after.access_method = IfStated("columnar");
    after.tablespace = IfStated("");
    Sql expected{"ALTER MATERIALIZED VIEW public.totals SET ACCESS METHOD columnar",
                 "ALTER MATERIALIZED VIEW public.totals SET TABLESPACE pg_default",
                 "ALTER MATERIALIZED VIEW public.totals SET (fillfactor='70')",
                 "ALTER MATERIALIZED VIEW public.totals RESET (autovacuum_enabled)"};
    CHECK(Migration().before(kTotals, before).after(kTotals, after).sql() == expected);
    CHECK(Migration().before(kTotals, before).after(kTotals, after).sql(140000) ==
          Sql{"DROP MATERIALIZED VIEW public.totals",
              "CREATE MATERIALIZED VIEW public.totals USING columnar WITH (fillfactor='70') AS\nSELECT 1"});
}
