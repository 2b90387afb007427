#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kStatus = make_id(Kind::enum_type, "public", "status");
const ObjectId kOrders = make_id(Kind::table, "public", "orders");

EnumType labels(std::vector<std::string> list) { return {std::move(list)}; }

Migration change(std::vector<std::string> before, std::vector<std::string> after) {
    Migration migration;
    migration.before(kStatus, labels(std::move(before))).after(kStatus, labels(std::move(after)));
    return migration;
}

}  // namespace

TEST_CASE("an enum is created with its labels as literals") {
    ObjectId odd = make_id(Kind::enum_type, "Sales", "order");
    CHECK(Migration().after(odd, labels({"it's", "a\\b", "ä"})).sql() ==
          Sql{R"(CREATE TYPE "Sales"."order" AS ENUM ('it''s', E'a\\b', 'ä'))"});
    CHECK(Migration().after(kStatus, labels({})).sql() == Sql{"CREATE TYPE public.status AS ENUM ()"});
}

TEST_CASE("an enum is dropped in contract") {
    auto statements = Migration().before(kStatus, labels({"a"})).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "DROP TYPE public.status");
    CHECK(statements[0].phase == Phase::contract);
    CHECK(statements[0].effects.losses.empty());
}

TEST_CASE("labels are added in place") {
    CHECK(change({"b", "d"}, {"a", "a2", "b", "c", "d", "e", "f"}).sql() ==
          Sql{"ALTER TYPE public.status ADD VALUE 'a' BEFORE 'b'", "ALTER TYPE public.status ADD VALUE 'a2' AFTER 'a'",
              "ALTER TYPE public.status ADD VALUE 'c' AFTER 'b'", "ALTER TYPE public.status ADD VALUE 'e'",
              "ALTER TYPE public.status ADD VALUE 'f'"});
    CHECK(change({}, {"a", "b"}).sql() ==
          Sql{"ALTER TYPE public.status ADD VALUE 'a'", "ALTER TYPE public.status ADD VALUE 'b'"});
    auto statements = change({"a"}, {"a", "b"}).statements();
    CHECK(statements[0].transactionality == Transactionality::commit_before_use);
    CHECK(statements[0].phase == Phase::expand);
}

TEST_CASE("an enum that no column holds is dropped and created") {
    auto statements = change({"a", "b"}, {"b", "a"}).statements();
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].sql() == "DROP TYPE public.status");
    CHECK(statements[0].phase == Phase::expand);
    CHECK(statements[1].sql() == "CREATE TYPE public.status AS ENUM ('b', 'a')");
}

TEST_CASE("a stored enum moves aside until its columns are converted") {
    auto statements = change({"a", "b"}, {"b"}).stored(kOrders, "state", kStatus, "public.status").statements();
    REQUIRE(statements.size() == 4);
    CHECK(statements[0].sql() == "ALTER TYPE public.status RENAME TO status__schemadiff_old");
    CHECK(statements[1].sql() == "CREATE TYPE public.status AS ENUM ('b')");
    CHECK(statements[2].sql() ==
          "ALTER TABLE public.orders ALTER COLUMN state TYPE public.status USING state::text::public.status");
    CHECK(statements[3].sql() == "DROP TYPE public.status__schemadiff_old");
    for (const Statement& statement : statements) CHECK(statement.phase == Phase::expand);
    REQUIRE(statements[0].effects.losses.size() == 1);
    CHECK(statements[0].effects.losses[0].code == "D106");
    CHECK(statements[0].effects.losses[0].what ==
          "enum public.status loses label 'a'; a row that still holds a removed label stops the conversion");
}

TEST_CASE("a reordered enum loses nothing") {
    auto statements = change({"a", "b"}, {"b", "a"}).stored(kOrders, "state", kStatus, "public.status").statements();
    REQUIRE(statements.size() == 4);
    CHECK(statements[0].effects.losses.empty());
}

TEST_CASE("a function that takes the enum leaves before the name moves") {
    ObjectId label = make_id(Kind::function, "public", "label", "", "public.status");
    Function function;
    function.arguments = {{"in", "s", "public.status", {}}};
    function.result = "text";
    function.language = "sql";
    function.body = "SELECT s::text";
    auto sql = change({"a", "b"}, {"b"})
                   .stored(kOrders, "state", kStatus, "public.status")
                   .both(label, function)
                   .edge(label, kStatus)
                   .sql();
    REQUIRE(sql.size() == 6);
    CHECK(sql[0] == "DROP FUNCTION public.label(public.status)");
    CHECK(sql[1] == "ALTER TYPE public.status RENAME TO status__schemadiff_old");
}

TEST_CASE("the name aside is free and fits") {
    auto aside = [](const std::string& name, const std::string& taken) {
        ObjectId id = make_id(Kind::enum_type, "public", name);
        Migration migration;
        migration.before(id, labels({"a", "b"})).after(id, labels({"b"})).stored(kOrders, "c", id, "public.x");
        if (!taken.empty()) migration.both(make_id(Kind::view, "public", taken), View{});
        return migration.sql().front();
    };
    CHECK(aside("Kind", "") == R"(ALTER TYPE public."Kind" RENAME TO "Kind__schemadiff_old")");
    CHECK(aside("kind", "kind__schemadiff_old") == "ALTER TYPE public.kind RENAME TO kind__schemadiff_old2");
    std::string long_name(60, 'x');
    CHECK(aside(long_name + "a", "") != aside(long_name + "b", ""));
    CHECK(aside(long_name, "").size() == std::string("ALTER TYPE public. RENAME TO ").size() + 60 + 63);
}
