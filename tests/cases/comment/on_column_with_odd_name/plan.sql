-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create comment of column public."T.t"."a.b"
-- locks: SHARE UPDATE EXCLUSIVE on public."T.t"
SET search_path = public;
COMMENT ON COLUMN public."T.t"."a.b" IS 'dots';

COMMIT;

BEGIN;

-- 2/2 expand: create comment of column public."T.t"."c""d"
-- locks: SHARE UPDATE EXCLUSIVE on public."T.t"
COMMENT ON COLUMN public."T.t"."c""d" IS 'quotes';

COMMIT;

RESET search_path;
RESET check_function_bodies;
