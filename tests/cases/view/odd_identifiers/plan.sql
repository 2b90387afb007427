-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create view public.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz01234567890
-- locks: ACCESS SHARE on public."select"
SET search_path = public;
CREATE VIEW public.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz01234567890 AS
SELECT "from" AS abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz01234567890 FROM "select";

-- 2/3 expand: create view public."order by\ndesc"
-- locks: ACCESS SHARE on public."select"
CREATE VIEW public."order by
desc" AS
SELECT "from" AS "group", "a ""quoted"" name" AS "the 'single'", "ünï" AS "Größe" FROM "select" "table" WHERE "table"."from" > 0;

-- 3/3 expand: create comment of column public."order by\ndesc"."Größe"
COMMENT ON COLUMN public."order by
desc"."Größe" IS 'a $body$ -- /* comment';

COMMIT;

RESET search_path;
RESET check_function_bodies;
