-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create statistics "St at"."my; stats"
-- locks: SHARE UPDATE EXCLUSIVE on public."T ""x"
SET search_path = public;
CREATE STATISTICS "St at"."my; stats" ON "A a", b FROM public."T ""x";

COMMIT;

BEGIN;

-- 2/2 expand: create comment of statistics "St at"."my; stats"
COMMENT ON STATISTICS "St at"."my; stats" IS 'it''s; -- fine';

COMMIT;

RESET search_path;
RESET check_function_bodies;
