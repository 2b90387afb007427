#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kView = make_id(Kind::view, "public", "v");
const ObjectId kTable = make_id(Kind::table, "public", "t");

View view(const std::string& query, std::vector<ViewColumn> columns = {}, Options options = {}) {
    return {std::move(columns), {query, query}, std::move(options)};
}

const ViewColumn kId{"id", "integer"}, kName{"name", "text"};

}  // namespace

TEST_CASE("a view is created with its column list and options") {
    ObjectId odd = make_id(Kind::view, "My Schema", "a \"view\"");
    View value = view("SELECT 1", {{"a", ""}, {"Select", ""}}, {"check_option=local", "security_barrier=true"});
    CHECK(Migration().after(odd, value).sql() ==
          Sql{"CREATE VIEW \"My Schema\".\"a \"\"view\"\"\" (a, \"Select\") WITH (check_option='local', "
              "security_barrier='true') AS\nSELECT 1"});
    CHECK(Migration().after(kView, view(" SELECT t.id\n   FROM public.t", {kId})).sql() ==
          Sql{"CREATE VIEW public.v AS\n SELECT t.id\n   FROM public.t"});
}

TEST_CASE("creating a view reads what it names") {
    ObjectId column = make_id(Kind::column, "public", "t", "id");
    auto statements = Migration()
                          .both(kTable, Table{})
                          .both(column, Column{})
                          .edge(column, kTable, EdgeKind::member_of)
                          .after(kView, view("SELECT id FROM t"))
                          .edge(kView, column)
                          .statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].locks == std::vector<RelationLock>{{kTable, LockMode::access_share}});
    CHECK(statements[0].phase == Phase::expand);
}

TEST_CASE("a view that only grows is replaced in place and keeps what hangs on it") {
    auto statements = Migration()
                          .before(kView, view("SELECT id FROM t", {kId}, {"security_barrier=true"}))
                          .after(kView, view("SELECT id, name FROM t", {kId, kName}, {"security_barrier=true"}))
                          .both(satellite_id(Kind::comment, kView), Comment{"list"})
                          .edge(satellite_id(Kind::comment, kView), kView, EdgeKind::member_of)
                          .statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() ==
          "CREATE OR REPLACE VIEW public.v WITH (security_barrier='true') AS\nSELECT id, name FROM t");
    CHECK(statements[0].locks == std::vector<RelationLock>{{kView, LockMode::access_exclusive}});
}

TEST_CASE("a view whose columns change, or may change, leaves and comes back") {
    Sql expected{"DROP VIEW public.v", "CREATE VIEW public.v AS\nSELECT b", "COMMENT ON VIEW public.v IS 'list'"};
    auto replaced = [](std::vector<ViewColumn> before, std::vector<ViewColumn> after) {
        return Migration()
            .before(kView, view("SELECT a", std::move(before)))
            .after(kView, view("SELECT b", std::move(after)))
            .both(satellite_id(Kind::comment, kView), Comment{"list"})
            .edge(satellite_id(Kind::comment, kView), kView, EdgeKind::member_of)
            .sql();
    };
    CHECK(replaced({kId, kName}, {kId}) == expected);
    CHECK(replaced({kId, kName}, {kName, kId}) == expected);
    CHECK(replaced({kId}, {{"id", "bigint"}}) == expected);
    CHECK(replaced({kId}, {}) == expected);
    CHECK(replaced({kId}, {{"id", ""}}) == Sql{expected[0], "CREATE VIEW public.v (id) AS\nSELECT b", expected[2]});
}

TEST_CASE("options of a view change in place") {
    auto statements = Migration()
                          .before(kView, view("SELECT 1", {}, {"check_option=local", "security_barrier=true"}))
                          .after(kView, view("SELECT 1", {}, {"check_option=cascaded", "security_invoker=true"}))
                          .statements(140000);
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].sql() == "ALTER VIEW public.v SET (check_option='cascaded', security_invoker='true')");
    CHECK(statements[0].effects.risks.at(0).code == "F212");
    CHECK(statements[1].sql() == "ALTER VIEW public.v RESET (security_barrier)");
}

TEST_CASE("a view steps aside for a column that is retyped, and goes for good in contract") {
    ObjectId column = make_id(Kind::column, "public", "t", "id");
    Column narrow, wide;
    narrow.type = "integer";
    wide.type = "bigint";
    CHECK(Migration()
              .both(kTable, Table{})
              .before(column, narrow)
              .after(column, wide)
              .edge(column, kTable, EdgeKind::member_of)
              .both(kView, view("SELECT id FROM t"))
              .edge(kView, column)
              .sql() == Sql{"DROP VIEW public.v", "ALTER TABLE public.t ALTER COLUMN id TYPE bigint",
                            "CREATE VIEW public.v AS\nSELECT id FROM t"});
    auto dropped = Migration().before(kView, view("SELECT 1")).statements();
    CHECK(dropped.at(0).sql() == "DROP VIEW public.v");
    CHECK(dropped.at(0).phase == Phase::contract);
}

TEST_CASE("a view leaves when what it uses changes hands under one name") {
    ObjectId below_view = make_id(Kind::view, "public", "base"), below_table = make_id(Kind::table, "public", "base");
    CHECK(Migration()
              .before(below_view, view("SELECT 1 AS id"))
              .after(below_table, Table{})
              .before(kView, view("SELECT id FROM base", {kId}))
              .after(kView, view("SELECT id FROM base WHERE true", {kId}))
              .edge(kView, below_view)
              .edge(kView, below_table)
              .sql() == Sql{"DROP VIEW public.v", "DROP VIEW public.base", "CREATE TABLE public.base ()",
                            "CREATE VIEW public.v AS\nSELECT id FROM base WHERE true"});
}
