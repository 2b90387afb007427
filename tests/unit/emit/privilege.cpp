#include "emit/default_access.hpp"
#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kTable = make_id(Kind::table, "public", "t");
const ObjectId kOnTable = satellite_id(Kind::privilege, kTable);
const ObjectId kOwner = satellite_id(Kind::owner, kTable);

Migration on_table() {
    Migration migration;
    migration.both(kTable, Table{}).edge(kOnTable, kTable, EdgeKind::member_of);
    return migration;
}

ObjectId on_column(const std::string& column) {
    return satellite_id(Kind::privilege, make_id(Kind::column, "public", "t", column));
}

std::string granted(const ObjectId& subject, Payload payload, const std::string& privilege) {
    return Migration()
        .both(subject, std::move(payload))
        .after(satellite_id(Kind::privilege, subject), Privilege{{{"r", privilege}}, {}})
        .sql()
        .at(0);
}

}  // namespace

TEST_CASE("every kind is named as GRANT wants it") {
    auto id = [](Kind kind, std::string member = {}, std::string signature = {}) {
        return make_id(kind, "public", "x", std::move(member), std::move(signature));
    };
    Function procedure;
    procedure.routine = "procedure";
    Aggregate ordered;
    ordered.aggregate_kind = "ordered_set";
    ordered.arguments = {{"in", "", "double precision", {}}, {"in", "", "anyelement", {}}};
    CHECK(granted(make_id(Kind::schema, "", "s"), Schema{}, "USAGE") == "GRANT USAGE ON SCHEMA s TO r");
    CHECK(granted(id(Kind::view), View{}, "SELECT") == "GRANT SELECT ON TABLE public.x TO r");
    CHECK(granted(id(Kind::materialized_view), MaterializedView{}, "SELECT") == "GRANT SELECT ON TABLE public.x TO r");
    CHECK(granted(id(Kind::sequence), Sequence{}, "USAGE") == "GRANT USAGE ON SEQUENCE public.x TO r");
    CHECK(granted(id(Kind::range_type), RangeType{}, "USAGE") == "GRANT USAGE ON TYPE public.x TO r");
    CHECK(granted(id(Kind::domain), Domain{}, "USAGE") == "GRANT USAGE ON DOMAIN public.x TO r");
    CHECK(granted(id(Kind::function, "", "integer"), Function{}, "EXECUTE") ==
          "GRANT EXECUTE ON FUNCTION public.x(integer) TO r");
    CHECK(granted(id(Kind::function, "", "integer"), procedure, "EXECUTE") ==
          "GRANT EXECUTE ON PROCEDURE public.x(integer) TO r");
    CHECK(granted(id(Kind::aggregate), Aggregate{}, "EXECUTE") == "GRANT EXECUTE ON FUNCTION public.x() TO r");
    CHECK(granted(id(Kind::aggregate, "", "double precision ORDER BY anyelement"), ordered, "EXECUTE") ==
          "GRANT EXECUTE ON FUNCTION public.x(double precision, anyelement) TO r");
    CHECK(granted(id(Kind::column, "a b"), Column{}, "SELECT") == "GRANT SELECT (\"a b\") ON TABLE public.x TO r");
}

TEST_CASE("grants are grouped by who gets them and how") {
    Privilege after{{{"", "SELECT"}, {"Weird Role", "INSERT"}, {"a", "INSERT", true}, {"a", "SELECT"}, {"a", "UPDATE"}},
                    {}};
    auto statements = on_table().after(kOnTable, after).statements();
    Sql sql;
    for (const Statement& statement : statements) {
        sql.push_back(statement.sql());
        CHECK(statement.phase == Phase::expand);
        CHECK(statement.locks.empty());
    }
    CHECK(sql == Sql{"GRANT SELECT ON TABLE public.t TO PUBLIC", "GRANT INSERT ON TABLE public.t TO \"Weird Role\"",
                     "GRANT SELECT, UPDATE ON TABLE public.t TO a",
                     "GRANT INSERT ON TABLE public.t TO a WITH GRANT OPTION"});
}

TEST_CASE("only what differs is granted and revoked, the latter in contract") {
    Privilege before{{{"a", "INSERT", true}, {"a", "SELECT"}, {"b", "DELETE"}, {"b", "SELECT"}}, {}};
    Privilege after{{{"a", "INSERT"}, {"a", "SELECT", true}, {"b", "SELECT"}}, {}};
    auto statements = on_table().before(kOnTable, before).after(kOnTable, after).statements();
    REQUIRE(statements.size() == 3);
    CHECK(statements[0].sql() == "GRANT SELECT ON TABLE public.t TO a WITH GRANT OPTION");
    CHECK(statements[0].phase == Phase::expand);
    CHECK(statements[1].sql() == "REVOKE DELETE ON TABLE public.t FROM b");
    CHECK(statements[1].phase == Phase::contract);
    CHECK(statements[2].sql() == "REVOKE GRANT OPTION FOR INSERT ON TABLE public.t FROM a");
    CHECK(on_table().before(kOnTable, before).sql() ==
          Sql{"REVOKE SELECT, INSERT ON TABLE public.t FROM a", "REVOKE SELECT, DELETE ON TABLE public.t FROM b"});
}

TEST_CASE("defaults are taken and given back") {
    ObjectId function = make_id(Kind::function, "public", "f", "", "");
    ObjectId on_function = satellite_id(Kind::privilege, function);
    Privilege locked{{}, {{"", "EXECUTE"}}};
    CHECK(Migration().both(function, Function{}).after(on_function, locked).sql() ==
          Sql{"REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC"});
    CHECK(Migration().both(function, Function{}).before(on_function, locked).sql() ==
          Sql{"GRANT EXECUTE ON FUNCTION public.f() TO PUBLIC"});
}

TEST_CASE("the owner goes by his name, or by whoever runs the plan") {
    Privilege read_only{{}, {{kOwnerGrantee, "INSERT"}}};
    CHECK(on_table().both(kOwner, Owner{"Boss"}).after(kOnTable, read_only).sql() ==
          Sql{"REVOKE INSERT ON TABLE public.t FROM \"Boss\""});
    CHECK(on_table().after(kOnTable, read_only).sql() == Sql{"REVOKE INSERT ON TABLE public.t FROM CURRENT_USER"});
}

TEST_CASE("a new owner takes over what the old one had and keeps what he was granted") {
    Privilege before{{{"new", "INSERT"}, {"reader", "SELECT"}}, {{kOwnerGrantee, "DELETE"}}};
    Privilege after{{{"old", "INSERT"}, {"reader", "SELECT"}}, {{kOwnerGrantee, "DELETE"}}};
    CHECK(on_table()
              .before(kOwner, Owner{"old"})
              .after(kOwner, Owner{"new"})
              .before(kOnTable, before)
              .after(kOnTable, after)
              .sql() == Sql{"ALTER TABLE public.t OWNER TO new", "GRANT INSERT ON TABLE public.t TO old"});
}

TEST_CASE("a REVOKE on a table takes column privileges along, so they are given again") {
    Migration migration = on_table();
    ObjectId column = make_id(Kind::column, "public", "t", "a");
    migration.both(column, Column{})
        .edge(column, kTable, EdgeKind::member_of)
        .edge(on_column("a"), column, EdgeKind::member_of);
    SECTION("kept") { migration.both(on_column("a"), Privilege{{{"r", "SELECT"}, {"r", "UPDATE"}}, {}}); }
    SECTION("new") {
        migration.before(on_column("a"), Privilege{{{"r", "UPDATE"}}, {}});
        migration.after(on_column("a"), Privilege{{{"r", "SELECT"}, {"r", "UPDATE"}}, {}});
    }
    auto statements = migration.before(kOnTable, Privilege{{{"r", "SELECT"}}, {}}).statements();
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].sql() == "REVOKE SELECT ON TABLE public.t FROM r");
    CHECK(statements[1].sql() == "GRANT SELECT (a) ON TABLE public.t TO r");
    CHECK(statements[1].phase == Phase::contract);
}

TEST_CASE("privileges on a view and its columns come back with the view") {
    ObjectId view = make_id(Kind::view, "public", "t"), on_view = satellite_id(Kind::privilege, view);
    Privilege read{{{"r", "SELECT"}}, {}};
    Migration migration;
    migration.before(view, View{{}, {"SELECT 1", "1"}, {}}).after(view, View{{}, {"SELECT 2", "2"}, {}});
    migration.both(on_view, read).edge(on_view, view, EdgeKind::member_of);
    migration.both(on_column("a"), read).edge(on_column("a"), view, EdgeKind::member_of);
    CHECK(migration.sql() == Sql{"DROP VIEW public.t", "CREATE VIEW public.t AS\nSELECT 2",
                                 "GRANT SELECT ON TABLE public.t TO r", "GRANT SELECT (a) ON TABLE public.t TO r"});
}

TEST_CASE("MAINTAIN is for PostgreSQL 17") {
    Privilege all{{{"r", "MAINTAIN"}, {"r", "SELECT"}}, {}};
    CHECK(on_table().after(kOnTable, all).sql(160000) == Sql{"GRANT SELECT ON TABLE public.t TO r"});
    CHECK(on_table().after(kOnTable, all).sql(170000) == Sql{"GRANT SELECT, MAINTAIN ON TABLE public.t TO r"});
}

TEST_CASE("default privileges in force are undone on new objects") {
    ObjectId defaults = make_id(Kind::default_privilege, "public", "deployer", "tables");
    ObjectId elsewhere = make_id(Kind::default_privilege, "other", "deployer", "tables");
    DefaultPrivilege all{{{{"deployer", "SELECT"}, {"r", "INSERT"}, {"r", "SELECT"}}, {}}};
    auto migration = [&] {
        Migration m;
        m.after(kTable, Table{})
            .both(defaults, all)
            .both(elsewhere, {DefaultPrivilege{{{{"z", "SELECT"}}, {}}}})
            .edge(kOnTable, kTable, EdgeKind::member_of);
        return m;
    };
    auto statements =
        migration().after(kOwner, Owner{"boss"}).after(kOnTable, Privilege{{{"r", "SELECT"}}, {}}).statements();
    Sql sql;
    for (const Statement& statement : statements) {
        sql.push_back(statement.sql());
        CHECK(statement.phase == Phase::expand);
    }
    CHECK(sql == Sql{"CREATE TABLE public.t ()", "ALTER TABLE public.t OWNER TO boss",
                     "GRANT SELECT ON TABLE public.t TO r", "REVOKE INSERT ON TABLE public.t FROM r"});
    // r may be the one who makes the table and owns it.
    CHECK(migration().after(kOnTable, Privilege{{{"r", "SELECT"}}, {}}).sql() ==
          Sql{"CREATE TABLE public.t ()", "GRANT SELECT ON TABLE public.t TO r",
              "REVOKE INSERT ON TABLE public.t FROM r", "GRANT INSERT ON TABLE public.t TO CURRENT_USER"});
}

TEST_CASE("default privileges are undone where the target says nothing") {
    CatalogBuilder before, after;
    ObjectId function = make_id(Kind::function, "public", "f", "", "");
    after.add({function, Function{}, {}});
    after.add({kTable, Table{}, {}});
    before.add(
        {make_id(Kind::default_privilege, "", "deployer", "functions"), DefaultPrivilege{{{}, {{"", "EXECUTE"}}}}, {}});
    Catalog source = std::move(before).build(), target = std::move(after).build();
    Changes changes = compare(source, target, 150000);
    EmitContext context{changes, 150000};
    Statements statements = revoke_default_privileges(context, *target.find(function));
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "GRANT EXECUTE ON FUNCTION public.f() TO PUBLIC");
    CHECK(statements[0].consumes == std::vector<ObjectId>{function, satellite_id(Kind::owner, function)});
    CHECK(revoke_default_privileges(context, *target.find(kTable)).empty());
}
