#include "parser/generated_names.hpp"

#include "parsing.hpp"

using namespace schemadiff;
using namespace schemadiff::testing;

TEST_CASE("the longer of two names loses bytes until the whole fits") {
    CHECK(make_object_name("t", "a", "seq") == "t_a_seq");
    CHECK(make_object_name("t", "", "pkey") == "t_pkey");
    std::string longest(63, 'x');
    CHECK(make_object_name(longest, "", "pkey") == std::string(58, 'x') + "_pkey");
    CHECK(make_object_name(longest, longest, "key") == std::string(29, 'x') + "_" + std::string(29, 'x') + "_key");
    CHECK(make_object_name("short", longest, "idx") == "short_" + std::string(53, 'x') + "_idx");
}

TEST_CASE("truncation never cuts a character") {
    std::string name;
    for (int i = 0; i < 31; ++i) name += "\u00e4";
    CHECK(make_object_name(name, "", "pkey") == name.substr(0, 58) + "_pkey");
    CHECK(make_object_name("x" + name, "", "pkey") == ("x" + name).substr(0, 57) + "_pkey");
}

TEST_CASE("a taken name gets a number after its label") {
    int asked = 0;
    CHECK(choose_name("t", "a", "key", [&](const std::string&) { return asked++ < 2; }) == "t_a_key2");
}

TEST_CASE("columns of an index are made distinct") {
    CHECK(distinct_index_columns({"expr", "expr", "a", "expr"}) == Strings{"expr", "expr1", "a", "expr2"});
}

TEST_CASE("generated names of constraints and indexes") {
    auto parsed = parse(R"(
        CREATE TABLE t (a int CHECK (a > 0) UNIQUE, b int REFERENCES t (a), c int, CHECK (a < b), CHECK (b > c), UNIQUE (b, c));
        CREATE INDEX ON t (lower(a::text), (b + 1), (c + 1));
        CREATE INDEX ON t (b) INCLUDE (c);
        CREATE INDEX ON t (b) INCLUDE (c);)");
    CHECK(parsed.errors().empty());
    CHECK(parsed.names(Kind::constraint) == Strings{"public.t.t_a_check", "public.t.t_a_key", "public.t.t_b_c_key",
                                                    "public.t.t_b_fkey", "public.t.t_check", "public.t.t_check1"});
    CHECK(parsed.names(Kind::index) ==
          Strings{"public.t_b_c_idx", "public.t_b_c_idx1", "public.t_lower_expr_expr1_idx"});
}

TEST_CASE("constraints' names are looked for in the whole schema") {
    auto parsed = parse("CREATE TABLE a (b_c int CHECK (b_c > 0)); CREATE TABLE a_b (c int CHECK (c > 0));");
    CHECK(parsed.names(Kind::constraint) == Strings{"public.a.a_b_c_check", "public.a_b.a_b_c_check1"});
}
