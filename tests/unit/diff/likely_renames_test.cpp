#include "diff/likely_renames.hpp"

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

std::string words(const std::vector<Rename>& renames) {
    std::string text;
    for (const Rename& rename : renames)
        text += display_name(rename.before) + (rename.part_before.empty() ? "" : ":" + rename.part_before) + " -> " +
                display_name(rename.after) + (rename.part_after.empty() ? "" : ":" + rename.part_after) + "; ";
    return text;
}

std::string lossy(const std::string& before, const std::string& after, const IdRule& is_resolved = {}) {
    Catalog source = parsed(before), target = parsed(after);
    return words(likely_renames(compare(source, target, 150000), is_resolved));
}

std::string lossless(const std::string& before, const std::string& after) {
    Catalog source = parsed(before), target = parsed(after);
    return words(likely_renames_without_loss(compare(source, target, 150000)));
}

}  // namespace

TEST_CASE("columns of one type in one table may be one column", "[likely_renames]") {
    CHECK(lossy("CREATE TABLE t (a text);", "CREATE TABLE t (b text);") == "public.t.a -> public.t.b; ");
    CHECK(lossy("CREATE TABLE t (a text, z text);", "CREATE TABLE t (c text, b text);") ==
          "public.t.a -> public.t.b; public.t.a -> public.t.c; public.t.z -> public.t.b; public.t.z -> public.t.c; ");
    CHECK(lossy("CREATE TABLE t (a text);", "CREATE TABLE t (b integer);").empty());
    CHECK(lossy("CREATE TABLE t (a text); CREATE TABLE u ();", "CREATE TABLE t (); CREATE TABLE u (b text);").empty());
    CHECK(lossy("CREATE TABLE t (i integer, a integer);",
                "CREATE TABLE t (i integer, b integer GENERATED ALWAYS AS (i + 1) STORED);")
              .empty());
    CHECK(lossy("CREATE TABLE t (a text);", "CREATE TABLE t (b text);", [](const ObjectId& id) {
              return id.member == "b";
          }).empty());
}

TEST_CASE("tables that share most of their columns may be one table", "[likely_renames]") {
    std::string before = "CREATE TABLE t (a text, b date, c integer);";
    CHECK(lossy(before, "CREATE TABLE u (a text, b date, d integer, c integer);") == "public.t -> public.u; ");
    CHECK(lossy(before, "CREATE TABLE u (a text, b date);") == "public.t -> public.u; ");
    CHECK(lossy(before, "CREATE TABLE u (a text, x date, y integer);").empty());
    CHECK(lossy(before, "CREATE TABLE v (a text, b date, c integer); CREATE TABLE u (a text, b date, c integer);") ==
          "public.t -> public.u; public.t -> public.v; ");
    CHECK(lossy("CREATE SCHEMA s; CREATE TABLE s.t (a text);", "CREATE SCHEMA s; CREATE TABLE t (a text);") ==
          "s.t -> public.t; ");
    std::string parent = "CREATE TABLE p (a integer) PARTITION BY LIST (a);";
    CHECK(lossy(parent + "CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);",
                parent + "CREATE TABLE p2 PARTITION OF p FOR VALUES IN (2);")
              .empty());
}

TEST_CASE("labels at one place may be one label", "[likely_renames]") {
    std::string before = "CREATE TYPE e AS ENUM ('a', 'b', 'c');";
    CHECK(lossy(before, "CREATE TYPE e AS ENUM ('a', 'x', 'c');") == "public.e:b -> public.e:x; ");
    CHECK(lossy(before, "CREATE TYPE e AS ENUM ('a', 'c');").empty());
    CHECK(lossy(before, "CREATE TYPE e AS ENUM ('a', 'c', 'b');").empty());
}

TEST_CASE("one definition under two names", "[likely_renames]") {
    std::string table = "CREATE TABLE t (a integer, b integer);";
    CHECK(lossless(table + "CREATE INDEX i ON t (a);", table + "CREATE INDEX j ON t (a);") == "public.i -> public.j; ");
    CHECK(lossless(table + "CREATE INDEX i ON t (a);", table + "CREATE INDEX j ON t (b);").empty());
    CHECK(lossless(table + "CREATE VIEW v AS SELECT a FROM t;", table + "CREATE VIEW w AS SELECT a FROM t;") ==
          "public.v -> public.w; ");
    CHECK(lossless("CREATE TABLE t (a integer CONSTRAINT c CHECK (a > 0));",
                   "CREATE TABLE t (a integer CONSTRAINT d CHECK (a > 0));") == "public.t.c -> public.t.d; ");
    // With their tables.
    CHECK(lossless("CREATE TABLE t (a integer CONSTRAINT c CHECK (a > 0));",
                   "CREATE TABLE u (a integer CONSTRAINT d CHECK (a > 0));")
              .empty());
}

}  // namespace schemadiff
