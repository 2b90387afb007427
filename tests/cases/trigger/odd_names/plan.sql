-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create trigger public."T"."a ""trigger"" ünï"
-- locks: SHARE ROW EXCLUSIVE on public."T"
SET search_path = public;
CREATE TRIGGER "a ""trigger"" ünï"
    BEFORE UPDATE OF "Select" ON public."T"
    FOR EACH ROW
    WHEN (new."Select" > 0)
    EXECUTE FUNCTION public."F f"('"');

COMMIT;

BEGIN;

-- 2/3 expand: create comment of trigger public."T"."a ""trigger"" ünï"
-- locks: ACCESS SHARE on public."T"
COMMENT ON TRIGGER "a ""trigger"" ünï" ON public."T" IS '*/ --';

COMMIT;

BEGIN;

-- 3/3 contract: drop trigger public."T"."a trigger"
-- locks: ACCESS EXCLUSIVE on public."T"
-- caution B317: writes no longer fire trigger public."T"."a trigger"
SET search_path = '';
DROP TRIGGER "a trigger" ON public."T";

COMMIT;

RESET search_path;
RESET check_function_bodies;
