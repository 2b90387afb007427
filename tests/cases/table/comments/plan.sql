-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter comment of table public.t
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
COMMENT ON TABLE public.t IS E'new; with ''quotes'', a
newline and a back\\slash $$ -- no comment';

COMMIT;

BEGIN;

-- 2/3 expand: drop comment of column public.t.a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
COMMENT ON COLUMN public.t.a IS NULL;

COMMIT;

BEGIN;

-- 3/3 expand: create comment of column public.t.b
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
COMMENT ON COLUMN public.t.b IS 'column b';

COMMIT;

RESET search_path;
RESET check_function_bodies;
