-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create composite_type "S 1"."T ""é"""
SET search_path = public;
CREATE TYPE "S 1"."T ""é""" AS (
    x integer
);

-- 2/9 expand: create table "S 1".t
CREATE TABLE "S 1".t (
    a "S 1"."T ""é"""
);

-- 3/9 expand: create function "S 1"."cmp (1)"("S 1"."T ""é""", "S 1"."T ""é""")
CREATE FUNCTION "S 1"."cmp (1)"(a "S 1"."T ""é""", b "S 1"."T ""é""")
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $$SELECT btint4cmp(a.x, b.x)$$;

-- 4/9 expand: create function "S 1"."eq (1)"("S 1"."T ""é""", "S 1"."T ""é""")
CREATE FUNCTION "S 1"."eq (1)"(a "S 1"."T ""é""", b "S 1"."T ""é""")
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$SELECT a.x = b.x$$;

-- 5/9 expand: create operator "S 1".=#("S 1"."T ""é""", "S 1"."T ""é""")
CREATE OPERATOR "S 1".=# (
    FUNCTION = "S 1"."eq (1)",
    LEFTARG = "S 1"."T ""é""",
    RIGHTARG = "S 1"."T ""é"""
);

-- 6/9 expand: create operator_family "S 1"."F ""é""" USING btree
CREATE OPERATOR FAMILY "S 1"."F ""é""" USING btree;

-- 7/9 expand: create operator_class "S 1"."C ""é""" USING btree
CREATE OPERATOR CLASS "S 1"."C ""é"""
    FOR TYPE "S 1"."T ""é""" USING btree FAMILY "S 1"."F ""é""" AS
    OPERATOR 3 "S 1".=# ("S 1"."T ""é""", "S 1"."T ""é"""),
    FUNCTION 1 ("S 1"."T ""é""", "S 1"."T ""é""") "S 1"."cmp (1)"("S 1"."T ""é""", "S 1"."T ""é""");

-- 8/9 expand: create index "S 1".i
CREATE INDEX i ON "S 1".t USING btree (a "S 1"."C ""é""");

-- 9/9 expand: create comment of operator_class "S 1"."C ""é""" USING btree
COMMENT ON OPERATOR CLASS "S 1"."C ""é""" USING btree IS 'odd';

COMMIT;

RESET search_path;
RESET check_function_bodies;
