-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.make_code(integer)
SET search_path = public;
CREATE FUNCTION public.make_code(len integer DEFAULT 6)
 RETURNS text
 LANGUAGE sql
AS $$ SELECT substr(md5(random()::text), 1, len) $$;

-- 2/3 expand: create function public.make_code(text)
CREATE FUNCTION public.make_code(prefix text)
 RETURNS text
 LANGUAGE sql
AS $$ SELECT prefix || public.make_code(3) $$;

COMMIT;

BEGIN;

-- 3/3 expand: create default public.t.code
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN code SET DEFAULT make_code('X-');

COMMIT;

RESET search_path;
RESET check_function_bodies;
