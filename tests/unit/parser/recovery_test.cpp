#include "parser/batch.hpp"
#include "parsing.hpp"

using namespace schemadiff;
using namespace schemadiff::testing;

namespace {

Strings pieces(const std::string& text) {
    Strings all;
    Splitter splitter(text);
    while (auto piece = splitter.next()) all.push_back(text.substr(piece->begin, piece->end - piece->begin));
    return all;
}

}  // namespace

TEST_CASE("all errors of a text are reported, each at its place") {
    auto parsed = parse(
        "CREATE TABLE a (x int);\nselec 1;\nCREATE TABLE b (x int,, y int);\nCREATE TABLE c (x moeny);\n"
        "CREATE TABLE d (x int REFERENCES nothing);\nCREATE INDEX ON a (z);");
    CHECK(parsed.errors() == Strings{"s.sql:2:1: syntax", "s.sql:3:23: syntax", "s.sql:4:19: unknown-type",
                                     "s.sql:5:34: unknown-table", "s.sql:6:1: unknown-column"});
    bool suggested = false;
    for (const Diagnostic& each : parsed.diagnostics.all()) suggested |= each.help == "did you mean money?";
    CHECK(suggested);
}

TEST_CASE("text that no parser should see is refused with its place") {
    CHECK(parse(std::string("SELECT 1;\n\0x", 12)).errors() == Strings{"s.sql:2:1: nul-byte"});
    CHECK(parse("SELECT '\xff';").errors() == Strings{"s.sql:1:9: not-utf8"});
    std::string deep;
    for (int i = 0; i < 40000; ++i) deep += "/*";
    CHECK(parse("SELECT 1;\n" + deep).errors() == Strings{"s.sql:2:1: comment-too-deep"});
}

TEST_CASE("statements end where psql ends them") {
    CHECK(pieces("a; b ';' ; c $x$;$x$ /* ; /* */ ; */ d; -- ;\ne") ==
          Strings{"a", "b ';'", "c $x$;$x$ /* ; /* */ ; */ d", "e"});
    CHECK(pieces("create function f() returns int begin atomic select case when true then 1 end; end; x") ==
          Strings{"create function f() returns int begin atomic select case when true then 1 end; end", "x"});
    CHECK(pieces("create rule r as on insert to t do (a; b); c") ==
          Strings{"create rule r as on insert to t do (a; b)", "c"});
    CHECK(pieces("COPY t FROM stdin;\n1;2\n\\.\n\\restrict k\nx") ==
          Strings{"COPY t FROM stdin", "1;2\n", "\\restrict k", "x"});
}

TEST_CASE("what is no schema is counted, what only a server knows is said") {
    auto parsed = parse(
        "INSERT INTO t VALUES (1); INSERT INTO t VALUES (2); DO $$ begin end $$; CREATE TABLESPACE s "
        "LOCATION '/s';");
    CHECK(parsed.errors().empty());
    REQUIRE(parsed.schema.undecidable.all().size() == 1);
    CHECK(parsed.schema.undecidable.all()[0].span.describe() == "s.sql:1:53");
    CHECK(parsed.schema.catalog.unmanaged().at("tablespace") == 1);
    CHECK(parsed.diagnostics.all()[0].message == "2 INSERT statements passed over: not schema");
}

TEST_CASE("a chain of 100,000 operators") {
    std::string text = "CREATE TABLE t (a int CHECK (a > 0";
    for (int i = 0; i < 100000; ++i) text += "+1";
    auto parsed = parse(text + "));");
    CHECK(parsed.errors().empty());
    CHECK(parsed.names(Kind::constraint) == Strings{"public.t.t_a_check"});
}

TEST_CASE("DROP IF EXISTS of what is not there does nothing; of what is there, it does") {
    auto parsed =
        parse("DROP TABLE IF EXISTS t CASCADE; CREATE TABLE t (id serial); DROP TABLE t; CREATE TABLE t (a int);");
    CHECK(parsed.errors().empty());
    CHECK(parsed.names(Kind::column) == Strings{"public.t.a"});
    CHECK(parsed.names(Kind::sequence).empty());
}
