#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

std::string owner_sql(const ObjectId& subject, Payload payload) {
    Sql sql = Migration()
                  .both(subject, std::move(payload))
                  .after(satellite_id(Kind::owner, subject), Owner{"Weird Role"})
                  .sql();
    return sql.empty() ? "" : sql.at(0);
}

}  // namespace

TEST_CASE("every kind is named as ALTER wants it") {
    auto id = [](Kind kind, std::string signature = {}) {
        return make_id(kind, "public", "x", "", std::move(signature));
    };
    Function procedure;
    procedure.routine = "procedure";
    CHECK(owner_sql(make_id(Kind::schema, "", "s"), Schema{}) == "ALTER SCHEMA s OWNER TO \"Weird Role\"");
    CHECK(owner_sql(id(Kind::table), Table{}) == "ALTER TABLE public.x OWNER TO \"Weird Role\"");
    CHECK(owner_sql(id(Kind::view), View{}) == "ALTER VIEW public.x OWNER TO \"Weird Role\"");
    CHECK(owner_sql(id(Kind::materialized_view), MaterializedView{}) ==
          "ALTER MATERIALIZED VIEW public.x OWNER TO \"Weird Role\"");
    CHECK(owner_sql(id(Kind::sequence), Sequence{}) == "ALTER SEQUENCE public.x OWNER TO \"Weird Role\"");
    CHECK(owner_sql(id(Kind::enum_type), EnumType{}) == "ALTER TYPE public.x OWNER TO \"Weird Role\"");
    CHECK(owner_sql(id(Kind::domain), Domain{}) == "ALTER DOMAIN public.x OWNER TO \"Weird Role\"");
    CHECK(owner_sql(id(Kind::function, "integer"), Function{}) ==
          "ALTER FUNCTION public.x(integer) OWNER TO \"Weird Role\"");
    CHECK(owner_sql(id(Kind::function, "integer"), procedure) ==
          "ALTER PROCEDURE public.x(integer) OWNER TO \"Weird Role\"");
    CHECK(owner_sql(id(Kind::aggregate), Aggregate{}) == "ALTER AGGREGATE public.x(*) OWNER TO \"Weird Role\"");
    CHECK(owner_sql(make_id(Kind::extension, "", "citext"), Extension{}).empty());
}

TEST_CASE("an owner that the target does not name stays") {
    ObjectId table = make_id(Kind::table, "public", "t"), owner = satellite_id(Kind::owner, table);
    CHECK(Migration().both(table, Table{}).before(owner, Owner{"a"}).sql().empty());
    CHECK(Migration().both(table, Table{}).before(owner, Owner{"a"}).after(owner, Owner{"b"}).sql() ==
          Sql{"ALTER TABLE public.t OWNER TO b"});
}

TEST_CASE("an owner that the target does not name comes back with a replaced object") {
    ObjectId view = make_id(Kind::view, "public", "v"), owner = satellite_id(Kind::owner, view);
    CHECK(Migration()
              .before(view, View{{}, {"SELECT 1", "1"}, {}})
              .after(view, View{{}, {"SELECT 2", "2"}, {}})
              .before(owner, Owner{"a"})
              .edge(owner, view, EdgeKind::member_of)
              .sql() ==
          Sql{"DROP VIEW public.v", "CREATE VIEW public.v AS\nSELECT 2", "ALTER VIEW public.v OWNER TO a"});
}

TEST_CASE("a sequence that a column owns follows its table") {
    ObjectId table = make_id(Kind::table, "public", "t"), column = make_id(Kind::column, "public", "t", "id");
    ObjectId sequence = make_id(Kind::sequence, "public", "t_id_seq"),
             owned = make_id(Kind::owned_by, "public", "t_id_seq");
    ObjectId of_table = satellite_id(Kind::owner, table), of_sequence = satellite_id(Kind::owner, sequence);
    Migration migration;
    migration.both(table, Table{}).both(column, Column{}).both(sequence, Sequence{}).both(owned, OwnedBy{column});
    migration.edge(column, table, EdgeKind::member_of)
        .edge(sequence, column, EdgeKind::owned_by)
        .edge(owned, sequence, EdgeKind::member_of);
    migration.before(of_table, Owner{"a"})
        .after(of_table, Owner{"b"})
        .before(of_sequence, Owner{"a"})
        .after(of_sequence, Owner{"b"});
    auto statements = migration.statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "ALTER TABLE public.t OWNER TO b");
    CHECK(statements[0].locks ==
          std::vector<RelationLock>{{table, LockMode::access_exclusive}, {sequence, LockMode::access_exclusive}});
}
