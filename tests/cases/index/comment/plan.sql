-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create index public.j
-- locks: SHARE on public.t
-- work: builds public.j
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX j ON public.t USING btree ((a % 2));

-- 2/3 expand: alter comment of index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.i
COMMENT ON INDEX public.i IS 'two; it''s better';

-- 3/3 expand: create comment of index public.j
COMMENT ON INDEX public.j IS 'odd or even';

COMMIT;

RESET search_path;
RESET check_function_bodies;
