CREATE SCHEMA "S 1";
CREATE TYPE "S 1"."T ""é""" AS (x integer);
CREATE FUNCTION "S 1"."cmp (1)"(a "S 1"."T ""é""", b "S 1"."T ""é""") RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(a.x, b.x)';
CREATE FUNCTION "S 1"."eq (1)"(a "S 1"."T ""é""", b "S 1"."T ""é""") RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x = b.x';
CREATE OPERATOR "S 1".=# (FUNCTION = "S 1"."eq (1)", LEFTARG = "S 1"."T ""é""", RIGHTARG = "S 1"."T ""é""");
CREATE OPERATOR FAMILY "S 1"."F ""é""" USING btree;
CREATE OPERATOR CLASS "S 1"."C ""é""" FOR TYPE "S 1"."T ""é""" USING btree FAMILY "S 1"."F ""é""" AS
    OPERATOR 3 "S 1".=#, FUNCTION 1 "S 1"."cmp (1)"("S 1"."T ""é""", "S 1"."T ""é""");
COMMENT ON OPERATOR CLASS "S 1"."C ""é""" USING btree IS 'odd';
CREATE TABLE "S 1".t (a "S 1"."T ""é""");
CREATE INDEX i ON "S 1".t (a "S 1"."C ""é""");
