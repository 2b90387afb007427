#include "parser/annotations.hpp"

#include "parser/parse.hpp"
#include "support/catch.hpp"

namespace schemadiff {

namespace {

struct Read {
    Hints hints;
    std::string complaints;
};

Read read(const std::string& sql) {
    Diagnostics diagnostics;
    ParsedSchema schema = parse_schema({std::make_shared<const Source>("schema.sql", sql)}, {}, diagnostics);
    std::string complaints;
    for (const Diagnostic& diagnostic : diagnostics.all()) complaints += diagnostic.message + '\n';
    return {schema.catalog.hints(), complaints};
}

std::string renamed_in(const std::string& sql) {
    Read result = read(sql);
    std::string text = result.complaints;
    for (const RenameHint& hint : result.hints.renames)
        text += describe(hint.object) + (hint.part.empty() ? "" : "/" + hint.part) + " from " + hint.from + '\n';
    return text;
}

}  // namespace

TEST_CASE("an annotation speaks of what is below it or begins in its line", "[annotations]") {
    CHECK(renamed_in("-- @renamed from=b\nCREATE TABLE a (x int);") == "table public.a from b\n");
    CHECK(renamed_in("CREATE TABLE a (x int); -- @renamed from=b") == "table public.a from b\n");
    CHECK(renamed_in("CREATE TABLE a ( -- @renamed from=b\n x int\n);") == "table public.a from b\n");
    CHECK(renamed_in("CREATE TABLE a (\r\n x int PRIMARY KEY, /* @renamed from=b */\r\n y int\r\n);") ==
          "column public.a.x from b\n");
    CHECK(renamed_in("CREATE TABLE a (x int,\n -- @renamed from=b\n -- more\n y int);") ==
          "column public.a.y from b\n");
    CHECK(renamed_in("CREATE TABLE a (x int,\n CONSTRAINT c CHECK (x > 0) -- @renamed from=\"B b\"\n);") ==
          "constraint public.a.c from \"B b\"\n");
    CHECK(renamed_in("CREATE TABLE a (x int);\n-- @renamed from=b\nCREATE INDEX ON a (x);") ==
          "index public.a_x_idx from b\n");
    CHECK(renamed_in("CREATE TABLE a (x int);\n-- @renamed from=b\nALTER TABLE a ADD CONSTRAINT c CHECK (x > 0);") ==
          "constraint public.a.c from b\n");
    CHECK(renamed_in("CREATE TYPE e AS ENUM ('a', 'b'); -- @renamed from=f") == "enum public.e from f\n");
    CHECK(renamed_in("CREATE TYPE e AS ENUM (\n 'a', -- @renamed from='it''s'\n 'b'\n);") ==
          "enum public.e/a from it's\n");
}

TEST_CASE("what only looks like an annotation is none", "[annotations]") {
    CHECK(renamed_in("-- @author somebody\nCREATE TABLE a (x text DEFAULT '-- @renamed from=b'); -- mail a@b") == "");
    CHECK(renamed_in("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\n-- @renamed from=b\nSELECT 1 $$;") == "");
}

TEST_CASE("a mistake in an annotation has its words", "[annotations]") {
    CHECK(renamed_in("-- @rename from=b\nCREATE TABLE a (x int);") == "there is no annotation @rename\n");
    CHECK(renamed_in("-- @renamed b\nCREATE TABLE a (x int);") == "@renamed wants the old name\n");
    CHECK(renamed_in("-- @allow D103 reason=\"x\" until=2025-02-29\nCREATE TABLE a (x int);") ==
          "'2025-02-29' is no date\n");
    CHECK(renamed_in("-- @allow D103\nCREATE TABLE a (x int);") == "@allow wants a reason\n");
    CHECK(renamed_in("CREATE TABLE a (x int);\n-- @renamed from=b\n") ==
          "this annotation stands beside nothing that it can speak of\n");
}

TEST_CASE("values reach up to the next key", "[annotations]") {
    Read result = read("CREATE TABLE a (x int -- @using up=x::int + 1 down=\"x AT TIME ZONE 'UTC'\"\n);");
    REQUIRE(result.hints.conversions.size() == 1);
    CHECK(result.hints.conversions[0].up == "x::int + 1");
    CHECK(result.hints.conversions[0].down == "x AT TIME ZONE 'UTC'");
}

}  // namespace schemadiff
