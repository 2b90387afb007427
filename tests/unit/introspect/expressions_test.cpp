#include "introspect/expressions.hpp"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

using namespace schemadiff;

TEST_CASE("parentheses around the whole go, others stay") {
    CHECK(strip_parentheses("((a > 0))") == "a > 0");
    CHECK(strip_parentheses("(a) + (b)") == "(a) + (b)");
    CHECK(strip_parentheses("(a = ')'::text)") == "a = ')'::text");
    CHECK(strip_parentheses(R"((a = E'\')'::text))") == R"(a = E'\')'::text)");
    CHECK(strip_parentheses(R"(("odd)name" > 0))") == R"("odd)name" > 0)");
    CHECK(strip_parentheses("lower(a)") == "lower(a)");
    CHECK(strip_parentheses("") == "");
}

TEST_CASE("a list is split at its own commas only") {
    auto parts = split_list("a, lower(b, 'x,y'), \"c,d\" DESC, ARRAY[1, 2]");
    REQUIRE(parts.size() == 4);
    CHECK(parts[1] == "lower(b, 'x,y')");
    CHECK(parts[2] == "\"c,d\" DESC");
    CHECK(parts[3] == "ARRAY[1, 2]");
    CHECK(split_list("").empty());
}

TEST_CASE("the first parenthesis outside of names") {
    CHECK(first_parenthesis("CREATE INDEX \"a(b\" ON t USING btree (c)") == 36);
    CHECK(first_parenthesis("no") == std::string_view::npos);
}

TEST_CASE("what is remembered of a text holds for the relation and the types it was made with") {
    CatalogBuilder builder;
    ObjectId one = make_id(Kind::table, "s", "one");
    ObjectId two = make_id(Kind::table, "s", "two");
    Column number;
    number.type = "integer";
    for (const char* table : {"one", "two"}) builder.add({make_id(Kind::column, "s", table, "a"), number, {}});
    ExpressionReader reader(builder);
    CHECK(reader.scalar("a > 0", &one) == reader.scalar("(a > 0)", &two));
    CHECK(reader.scalar("one.a > 0", &one) == reader.scalar("a > 0", &one));
    CHECK_FALSE(reader.scalar("one.a > 0", &two) == reader.scalar("a > 0", &two));
}
