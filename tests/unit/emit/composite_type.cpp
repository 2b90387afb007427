#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kAddress = make_id(Kind::composite_type, "public", "address");
const ObjectId kUsers = make_id(Kind::table, "public", "users");

CompositeType type(std::vector<CompositeAttribute> attributes) { return {std::move(attributes)}; }

Migration change(CompositeType before, CompositeType after) {
    Migration migration;
    migration.before(kAddress, std::move(before)).after(kAddress, std::move(after));
    return migration;
}

}  // namespace

TEST_CASE("a composite type is created attribute by attribute") {
    CHECK(Migration().after(kAddress, type({{"Street", "text", "pg_catalog.\"C\""}, {"no", "integer", ""}})).sql() ==
          Sql{"CREATE TYPE public.address AS (\n    \"Street\" text COLLATE pg_catalog.\"C\",\n    no integer\n)"});
    CHECK(Migration().after(kAddress, type({})).sql() == Sql{"CREATE TYPE public.address AS ()"});
    CHECK(Migration().before(kAddress, type({})).sql() == Sql{"DROP TYPE public.address"});
}

TEST_CASE("attributes are added in expand and dropped in contract") {
    auto statements =
        change(type({{"a", "text", ""}, {"b", "text", ""}}), type({{"b", "text", ""}, {"c", "integer", ""}}))
            .stored(kUsers, "home", kAddress, "public.address")
            .statements();
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].sql() == "ALTER TYPE public.address ADD ATTRIBUTE c integer");
    CHECK(statements[0].phase == Phase::expand);
    CHECK(statements[1].sql() == "ALTER TYPE public.address DROP ATTRIBUTE a");
    CHECK(statements[1].phase == Phase::contract);
    CHECK(statements[1].disturbs);
    REQUIRE(statements[1].effects.losses.size() == 1);
    CHECK(statements[1].effects.losses[0].code == "D103");
    CHECK(display_name(statements[1].effects.losses[0].object) == "public.address.a");
}

TEST_CASE("an attribute behind a new one leaves and comes back") {
    auto statements = change(type({{"a", "text", ""}, {"b", "text", ""}}),
                             type({{"a", "text", ""}, {"x", "text", ""}, {"b", "text", ""}}))
                          .stored(kUsers, "home", kAddress, "public.address")
                          .statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() ==
          "ALTER TYPE public.address\n    DROP ATTRIBUTE b,\n    ADD ATTRIBUTE x text,\n    ADD ATTRIBUTE b text");
    REQUIRE(statements[0].effects.losses.size() == 1);
    CHECK(statements[0].effects.losses[0].what ==
          "attribute public.address.b comes back at another place without its values");
}

TEST_CASE("an attribute is retyped in place while no column holds the type") {
    auto statements = change(type({{"a", "integer", ""}}), type({{"a", "bigint", ""}})).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "ALTER TYPE public.address ALTER ATTRIBUTE a TYPE bigint");
    CHECK(statements[0].effects.losses.empty());
}

TEST_CASE("a stored composite type takes the shape of the new one before its values are carried over as text") {
    auto statements =
        change(type({{"gone", "text", ""}, {"a", "integer", ""}}), type({{"a", "bigint", ""}, {"b", "text", ""}}))
            .stored(kUsers, "home", kAddress, "public.address")
            .statements();
    REQUIRE(statements.size() == 5);
    CHECK(statements[0].sql() == "ALTER TYPE public.address\n    DROP ATTRIBUTE gone,\n    ADD ATTRIBUTE b text");
    CHECK(statements[0].effects.losses.size() == 1);
    CHECK(statements[1].sql() == "ALTER TYPE public.address RENAME TO address__schemadiff_old");
    CHECK(statements[2].sql() == "CREATE TYPE public.address AS (\n    a bigint,\n    b text\n)");
    CHECK(statements[3].sql() ==
          "ALTER TABLE public.users ALTER COLUMN home TYPE public.address USING home::text::public.address");
    CHECK(statements[4].sql() == "DROP TYPE public.address__schemadiff_old");
}

TEST_CASE("a stored composite type follows an enum that is replaced in it") {
    ObjectId kind = make_id(Kind::enum_type, "public", "kind");
    auto sql = Migration()
                   .before(kind, EnumType{{"a", "b"}})
                   .after(kind, EnumType{{"b"}})
                   .both(kAddress, type({{"k", "public.kind", ""}}))
                   .edge(kAddress, kind)
                   .stored(kUsers, "home", kAddress, "public.address")
                   .sql();
    CHECK(sql == Sql{"ALTER TYPE public.kind RENAME TO kind__schemadiff_old", "CREATE TYPE public.kind AS ENUM ('b')",
                     "ALTER TYPE public.address RENAME TO address__schemadiff_old",
                     "CREATE TYPE public.address AS (\n    k public.kind\n)",
                     "ALTER TABLE public.users ALTER COLUMN home TYPE public.address USING home::text::public.address",
                     "DROP TYPE public.address__schemadiff_old", "DROP TYPE public.kind__schemadiff_old"});
}
