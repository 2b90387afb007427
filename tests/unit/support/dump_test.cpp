// The observers must not be blind: what they leave out of a comparison, and that they leave out nothing else.
#include "support/dump.hpp"

#include "support/catch.hpp"
#include "support/sql_text.hpp"

using schemadiff::test::dump_difference;
using schemadiff::test::leave_owners_open;
using schemadiff::test::normalised_dump;
using schemadiff::test::split_at_commas;
using schemadiff::test::split_statements;
using Texts = std::vector<std::string>;

TEST_CASE("a script is cut at the semicolons that end statements", "[dump]") {
    CHECK(split_statements("SELECT ';'; -- a ; b\nSELECT \"a;b\" /* ; /* ; */ */;") ==
          Texts{"SELECT ';'", "SELECT \"a;b\""});
    CHECK(split_statements("SELECT $$;$$, $a$ $$;$$ $a$, E'\\';'; x") ==
          Texts{"SELECT $$;$$, $a$ $$;$$ $a$, E'\\';'", "x"});
    CHECK(split_statements("SELECT a$b;c$b") == Texts{"SELECT a$b", "c$b"});
    CHECK(split_statements("CREATE RULE r AS ON UPDATE TO t DO (a; b); c") ==
          Texts{"CREATE RULE r AS ON UPDATE TO t DO (a; b)", "c"});
    CHECK(split_statements("\\restrict abc;def\nSELECT 1;\n\\unrestrict x\n") == Texts{"SELECT 1"});
}

TEST_CASE("a BEGIN ATOMIC body is one statement", "[dump]") {
    std::string routine = "CREATE PROCEDURE p() BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END";
    CHECK(split_statements(routine + ";\nSELECT 3;") == Texts{routine, "SELECT 3"});
}

TEST_CASE("commas inside of parentheses and quotes do not separate", "[dump]") {
    CHECK(split_at_commas("a numeric(1,2), b text DEFAULT 'x,y', CHECK (a IN (1, 2)), ARRAY[1, 2]") ==
          Texts{"a numeric(1,2)", "b text DEFAULT 'x,y'", "CHECK (a IN (1, 2))", "ARRAY[1, 2]"});
}

TEST_CASE("the order of statements and of a table's columns does not matter", "[dump]") {
    CHECK(normalised_dump("CREATE TABLE a (\n    x integer,\n    y text\n);\nCREATE TABLE b ();") ==
          normalised_dump("CREATE TABLE b ();\n\n-- b\nSET a = 1;\nCREATE TABLE a (\n    y text,\n    x integer\n);"));
    CHECK(normalised_dump("CREATE TABLE a (x int) PARTITION BY RANGE (x)") !=
          normalised_dump("CREATE TABLE a (x int) PARTITION BY LIST (x)"));
    CHECK(normalised_dump("CREATE TABLE a (x int) INHERITS (b, c)") !=
          normalised_dump("CREATE TABLE a (x int) INHERITS (c, b)"));
}

TEST_CASE("the order in types, indexes and views matters", "[dump]") {
    CHECK(normalised_dump("CREATE TYPE t AS (a int, b int)") != normalised_dump("CREATE TYPE t AS (b int, a int)"));
    CHECK(normalised_dump("CREATE INDEX i ON t (a, b)") != normalised_dump("CREATE INDEX i ON t (b, a)"));
    CHECK(normalised_dump("CREATE VIEW v AS SELECT a, b") != normalised_dump("CREATE VIEW v AS SELECT b, a"));
}

TEST_CASE("a tablespace or access method that pg_dump sets beforehand belongs to the table", "[dump]") {
    CHECK(normalised_dump("SET default_tablespace = fast;\nCREATE TABLE a (x int)") !=
          normalised_dump("SET default_tablespace = '';\nCREATE TABLE a (x int)"));
    CHECK(normalised_dump("SET default_table_access_method = columnar;\nCREATE TABLE a (x int)") !=
          normalised_dump("SET default_table_access_method = heap;\nCREATE TABLE a (x int)"));
}

TEST_CASE("parameters have no order, arguments have", "[dump]") {
    CHECK(normalised_dump("CREATE VIEW v WITH (a='1', b=auto) AS SELECT 1") ==
          normalised_dump("CREATE VIEW v WITH (b=auto, a='1') AS SELECT 1"));
    CHECK(normalised_dump("CREATE INDEX i ON t USING gin (x ops (p='1', q='2'))") ==
          normalised_dump("CREATE INDEX i ON t USING gin (x ops (q='2', p='1'))"));
    CHECK(normalised_dump("CREATE VIEW v AS SELECT f((a = b), c)") !=
          normalised_dump("CREATE VIEW v AS SELECT f(c, (a = b))"));
}

TEST_CASE("a grant keeps the grantor that pg_dump sets before it", "[dump]") {
    CHECK(normalised_dump("SET SESSION AUTHORIZATION a;\nGRANT SELECT ON t TO b;\nRESET SESSION AUTHORIZATION;") !=
          normalised_dump("GRANT SELECT ON t TO b;"));
}

TEST_CASE("an owner that the target does not state is left open", "[dump]") {
    Texts expected{"ALTER TABLE a OWNER TO app", "ALTER TABLE b OWNER TO postgres"};
    Texts found{"ALTER SCHEMA public OWNER TO app", "ALTER TABLE a OWNER TO other", "ALTER TABLE b OWNER TO app"};
    leave_owners_open(expected, found, "postgres");
    CHECK(expected == Texts{"ALTER TABLE a OWNER TO app"});
    CHECK(found == Texts{"ALTER TABLE a OWNER TO other"});
}

TEST_CASE("a difference tells both sides", "[dump]") {
    CHECK(dump_difference({"a", "b"}, {"a", "b"}).empty());
    CHECK(dump_difference({"a", "b"}, {"a", "c"}) == "- b\n+ c\n");
}
