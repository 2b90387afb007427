-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create composite_type "My Schema"."my type"
SET search_path = public;
CREATE TYPE "My Schema"."my type" AS (
    a integer
);

-- 2/4 contract: drop function "My Schema"."select"(integer, text)
SET search_path = '';
DROP FUNCTION "My Schema"."select"(integer, text);

-- 3/4 contract: create function "My Schema"."select"(integer, text, "My Schema"."my type", character varying)
SET search_path = public;
CREATE FUNCTION "My Schema"."select"("the ""arg""" integer, "order" text, x "My Schema"."my type" DEFAULT NULL, "Ünï" character varying DEFAULT 'a')
 RETURNS "char"
 LANGUAGE sql
AS $$ select 'a'::"char" $$;

-- 4/4 contract: create comment of function "My Schema"."select"(integer, text, "My Schema"."my type", character varying)
COMMENT ON FUNCTION "My Schema"."select"(integer, text, "My Schema"."my type", character varying) IS 'odd';

COMMIT;

RESET search_path;
RESET check_function_bodies;
