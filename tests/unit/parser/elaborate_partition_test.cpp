#include "parsing.hpp"

using namespace schemadiff;
using namespace schemadiff::testing;

namespace {

constexpr const char* kParent =
    "CREATE TABLE p (a int NOT NULL, b int CHECK (b > 0), PRIMARY KEY (a)) PARTITION BY RANGE (a);"
    "CREATE INDEX ON p (b);";

}

TEST_CASE("a partition gets its parent's columns, checks, keys and indexes") {
    auto parsed = parse(std::string(kParent) + "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);");
    CHECK(parsed.errors().empty());
    auto* column = parsed.get<Column>(in_table(Kind::column, "p1", "a"));
    REQUIRE(column != nullptr);
    CHECK_FALSE(column->local);
    CHECK(column->inherited);
    CHECK(column->not_null);
    CHECK(parsed.names(Kind::constraint) ==
          Strings{"public.p.p_b_check", "public.p.p_pkey", "public.p1.p1_pkey", "public.p1.p_b_check"});
    CHECK(parsed.names(Kind::index_attach) == Strings{"public.p1_b_idx", "public.p1_pkey"});
    CHECK(parsed.get<Inheritance>(make_id(Kind::inheritance, "public", "p1", "public.p"))->bound.text ==
          "FOR VALUES FROM (1) TO (10)");
}

TEST_CASE("ATTACH PARTITION takes an index that fits and makes what is missing") {
    auto parsed = parse(std::string(kParent) +
                        "CREATE TABLE p1 (b int CONSTRAINT p_b_check CHECK (b > 0), a int NOT NULL);"
                        "CREATE INDEX mine ON p1 (b); ALTER TABLE ONLY p ATTACH PARTITION p1 DEFAULT;");
    CHECK(parsed.errors().empty());
    CHECK(parsed.names(Kind::index) == Strings{"public.mine", "public.p_b_idx"});
    CHECK(parsed.names(Kind::index_attach) == Strings{"public.mine", "public.p1_pkey"});
    CHECK_FALSE(parsed.get<Column>(in_table(Kind::column, "p1", "b"))->local);
    CHECK_FALSE(parsed.get<Constraint>(in_table(Kind::constraint, "p1", "p_b_check"))->local);
}

TEST_CASE("a partitioned index is valid once every partition has its part") {
    std::string text =
        std::string("CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p DEFAULT;") +
        "CREATE INDEX i ON ONLY p (a);";
    CHECK_FALSE(parse(text).get<Index>(make_id(Kind::index, "public", "i"))->valid);
    text += "CREATE INDEX j ON p1 (a); ALTER INDEX i ATTACH PARTITION j;";
    CHECK(parse(text).get<Index>(make_id(Kind::index, "public", "i"))->valid);
}

TEST_CASE("columns of two parents are merged") {
    auto parsed = parse(
        "CREATE TABLE a (x int, y int NOT NULL); CREATE TABLE b (y int, z int); CREATE TABLE c (y int, w int) INHERITS "
        "(a, b);");
    CHECK(parsed.errors().empty());
    auto* column = parsed.get<Column>(in_table(Kind::column, "c", "y"));
    REQUIRE(column != nullptr);
    CHECK(column->local);
    CHECK(column->inherited);
    CHECK(column->not_null);
    CHECK(parsed.get<Column>(in_table(Kind::column, "c", "w"))->position == 4);
}
