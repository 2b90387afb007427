#include "diff/rename.hpp"

#include "diff/compare.hpp"
#include "parser/parse.hpp"
#include "support/catch.hpp"

namespace schemadiff {

namespace {

Catalog parsed(const std::string& sql) {
    Diagnostics diagnostics;
    ParsedSchema schema = parse_schema({std::make_shared<const Source>("schema.sql", sql)}, {}, diagnostics);
    INFO(render(diagnostics));
    REQUIRE_FALSE(diagnostics.has_errors());
    return std::move(schema.catalog);
}

std::string differences(const Catalog& source, const Catalog& target) {
    std::string text;
    Changes changes = compare(source, target, 150000);
    for (const Change& change : changes.all()) {
        text += describe(change.id()) + ':';
        for (std::string_view field : change.changed) text += ' ' + std::string(field);
        text += '\n';
    }
    return text;
}

// The hints in `after` lead from `before` to `after`, and nothing else is to do.
std::string after_hints(const std::string& before, const std::string& after) {
    Catalog source = parsed(before), target = parsed(after);
    Diagnostics diagnostics;
    RenamedSource renamed = rename_source(source, target, {}, diagnostics);
    return render(diagnostics) + differences(renamed.source, target);
}

std::string complaint(const std::string& before, const std::string& after) {
    Diagnostics diagnostics;
    hinted_renames(parsed(before), parsed(after), diagnostics);
    return diagnostics.all().empty() ? "" : diagnostics.all().front().message;
}

}  // namespace

TEST_CASE("a renamed column is followed by everything that names it", "[rename]") {
    CHECK(after_hints(
              "CREATE TABLE p (id int PRIMARY KEY, n text CHECK (n <> ''), g int GENERATED ALWAYS AS (id * 2) STORED);"
              "CREATE TABLE c (p int REFERENCES p (id));"
              "CREATE INDEX i ON p ((id % 10)) WHERE id > 0;"
              "CREATE VIEW v AS SELECT id, p.n FROM p WHERE p.id > 1 ORDER BY id;"
              "CREATE VIEW w AS SELECT id FROM v WHERE EXISTS (SELECT 1 FROM p q WHERE q.id = v.id);",
              "CREATE TABLE p (pid int PRIMARY KEY, -- @renamed from=id\n"
              " n text CHECK (n <> ''), g int GENERATED ALWAYS AS (pid * 2) STORED);"
              "CREATE TABLE c (p int REFERENCES p (pid));"
              "CREATE INDEX i ON p ((pid % 10)) WHERE pid > 0;"
              "CREATE VIEW v AS SELECT pid AS id, p.n FROM p WHERE p.pid > 1 ORDER BY pid;"
              "CREATE VIEW w AS SELECT id FROM v WHERE EXISTS (SELECT 1 FROM p q WHERE q.pid = v.id);") == "");
}

TEST_CASE("a star keeps meaning the columns that it meant", "[rename]") {
    CHECK(after_hints("CREATE TABLE p (id int, n text); CREATE VIEW v AS SELECT * FROM p;",
                      "CREATE TABLE p (pid int, -- @renamed from=id\n n text);"
                      "CREATE VIEW v AS SELECT p.pid AS id, p.n FROM p;") == "");
    CHECK(after_hints("CREATE TABLE p (id int, n text); CREATE VIEW v AS SELECT * FROM p;",
                      "CREATE TABLE p (pid int, -- @renamed from=id\n n text);"
                      "CREATE VIEW v AS SELECT * FROM p;") != "");
}

TEST_CASE("a renamed table takes its keys, indexes and sequences along", "[rename]") {
    CHECK(after_hints("CREATE TABLE a (id serial PRIMARY KEY, n text, i int GENERATED ALWAYS AS IDENTITY);"
                      "CREATE INDEX ON a (n); CREATE VIEW v AS SELECT a.n, b.n AS m FROM a JOIN a b USING (id);"
                      "CREATE FUNCTION f(a) RETURNS a LANGUAGE sql AS 'SELECT $1'; COMMENT ON FUNCTION f(a) IS 'x';"
                      "CREATE TABLE h (PRIMARY KEY (id)) INHERITS (a);",
                      "-- @renamed from=a\n"
                      "CREATE TABLE z (id serial PRIMARY KEY, n text, i int GENERATED ALWAYS AS IDENTITY);"
                      "CREATE INDEX ON z (n); CREATE VIEW v AS SELECT z.n, b.n AS m FROM z JOIN z b USING (id);"
                      "CREATE FUNCTION f(z) RETURNS z LANGUAGE sql AS 'SELECT $1'; COMMENT ON FUNCTION f(z) IS 'x';"
                      "CREATE TABLE h (PRIMARY KEY (id)) INHERITS (z);") == "");
}

TEST_CASE("a renamed schema takes everything along", "[rename]") {
    CHECK(after_hints("CREATE SCHEMA a; CREATE TYPE a.mood AS ENUM ('x'); CREATE SEQUENCE a.s;"
                      "CREATE FUNCTION a.f(a.mood) RETURNS int LANGUAGE sql AS 'SELECT 1';"
                      "CREATE TABLE a.t (m a.mood DEFAULT 'x', n int DEFAULT nextval('a.s') CHECK (a.f('x') > n));"
                      "CREATE VIEW public.v AS SELECT m FROM a.t;",
                      "-- @renamed from=a\nCREATE SCHEMA b; CREATE TYPE b.mood AS ENUM ('x'); CREATE SEQUENCE b.s;"
                      "CREATE FUNCTION b.f(b.mood) RETURNS int LANGUAGE sql AS 'SELECT 1';"
                      "CREATE TABLE b.t (m b.mood DEFAULT 'x', n int DEFAULT nextval('b.s') CHECK (b.f('x') > n));"
                      "CREATE VIEW public.v AS SELECT m FROM b.t;") == "");
}

TEST_CASE("labels and attributes are renamed inside expressions", "[rename]") {
    CHECK(after_hints("CREATE TYPE m AS ENUM ('a', 'b c');"
                      "CREATE TABLE t (m m DEFAULT 'a' CHECK (m <> 'a'), n text CHECK (n <> 'a'));"
                      "CREATE VIEW v AS SELECT n FROM t WHERE m = 'a' AND n = 'a';",
                      "CREATE TYPE m AS ENUM ('z', -- @renamed from=a\n 'b c');"
                      "CREATE TABLE t (m m DEFAULT 'z' CHECK (m <> 'z'), n text CHECK (n <> 'a'));"
                      "CREATE VIEW v AS SELECT n FROM t WHERE m = 'z' AND n = 'a';") == "");
    CHECK(after_hints("CREATE TYPE s AS (lo int, hi int); CREATE TABLE t (s s CHECK ((s).lo > 0));",
                      "CREATE TYPE s AS (\n -- @renamed from=lo\n low int, hi int);"
                      "CREATE TABLE t (s s CHECK ((s).low > 0));") == "");
}

TEST_CASE("names are exchanged by way of a free one", "[rename]") {
    Catalog source = parsed("CREATE TABLE a (x int); CREATE TABLE b (y text, z int);");
    Catalog target =
        parsed("-- @renamed from=b\nCREATE TABLE a (y text, z int);\n-- @renamed from=a\nCREATE TABLE b (x int);");
    Diagnostics diagnostics;
    RenamedSource renamed = rename_source(source, target, {}, diagnostics);
    CHECK(renamed.renames.size() == 3);
    CHECK(differences(renamed.source, target) == "");
    // Done, the same annotations ask for nothing more.
    CHECK(rename_source(renamed.source, target, {}, diagnostics).renames.empty());
}

TEST_CASE("what stands in the way of a new name moves aside", "[rename]") {
    Catalog source = parsed("CREATE TABLE a (x int, y int); CREATE VIEW b AS SELECT 1 AS one;");
    RenamedSource renamed =
        apply_renames(source, {{make_id(Kind::table, "public", "a"), make_id(Kind::table, "public", "b"), {}, {}}});
    CHECK(renamed.renames.size() == 2);
    CHECK(renamed.source.find(make_id(Kind::table, "public", "b")) != nullptr);
    CHECK(renamed.renames.front().after.name.starts_with("__schemadiff_old_"));
}

TEST_CASE("what a child has from two parents is renamed in both", "[rename]") {
    const char* before = "CREATE TABLE p (a int); CREATE TABLE q (a int); CREATE TABLE c () INHERITS (p, q);";
    CHECK(complaint(before,
                    "CREATE TABLE p (b int -- @renamed from=a\n);"
                    "CREATE TABLE q (a int); CREATE TABLE c (a int) INHERITS (p, q);") ==
          "column public.p.a cannot get another name alone: public.c has it from public.q, too");
    CHECK(complaint(before,
                    "CREATE TABLE p (b int -- @renamed from=a\n);"
                    "CREATE TABLE q (b int -- @renamed from=a\n);"
                    "CREATE TABLE c () INHERITS (p, q);") == "");
    // Both sides of a diamond have it from one table.
    CHECK(complaint("CREATE TABLE t (a int); CREATE TABLE p () INHERITS (t); CREATE TABLE q () INHERITS (t);"
                    "CREATE TABLE c () INHERITS (p, q);",
                    "CREATE TABLE t (b int -- @renamed from=a\n);"
                    "CREATE TABLE p () INHERITS (t); CREATE TABLE q () INHERITS (t);"
                    "CREATE TABLE c () INHERITS (p, q);") == "");
}

TEST_CASE("an annotation that asks for nothing is reported", "[rename]") {
    const std::string table = "CREATE TABLE t (id int, -- @renamed from=";
    CHECK(complaint("CREATE TABLE t (id int, n int);", table + "x\n n int);") ==
          "column public.t.x has its new name already");
    CHECK(complaint("CREATE TABLE t (n int);", table + "x\n n int);") == "there is no column public.t.x");
    CHECK(complaint("CREATE TABLE t (x int);", table + "x\n n int -- @renamed from=x\n);") ==
          "column public.t.x cannot become both column public.t.id and column public.t.n");
    CHECK(complaint("CREATE TABLE t (n int);", table + "n\n n int);") == "column public.t.n is in the target as well");
}

}  // namespace schemadiff
