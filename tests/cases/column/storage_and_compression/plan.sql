-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET STORAGE DEFAULT,
    ALTER COLUMN b SET STORAGE plain,
    ALTER COLUMN c SET STORAGE external,
    ALTER COLUMN c SET COMPRESSION pglz,
    ALTER COLUMN d SET COMPRESSION default;

COMMIT;

RESET search_path;
RESET check_function_bodies;
