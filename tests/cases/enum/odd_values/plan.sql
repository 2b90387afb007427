-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand
-- U001: default public.t.o is compared as text (--no-scratch)
-- U001: default public.t.os is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: alter enum public.odd
SET search_path = public;
ALTER TYPE public.odd ADD VALUE E'back\\slash' AFTER 'it''s';

COMMIT;

BEGIN;

-- 2/7 expand: alter enum public.odd
ALTER TYPE public.odd ADD VALUE 'Ω';

COMMIT;

BEGIN;

-- 3/7 expand: alter enum public.odd
ALTER TYPE public.odd ADD VALUE 'yes';

COMMIT;

BEGIN;

-- 4/7 expand: alter enum public.odd
ALTER TYPE public.odd ADD VALUE 'Yes';

COMMIT;

BEGIN;

-- 5/7 expand: alter enum public.odd
ALTER TYPE public.odd ADD VALUE '"quoted"';

COMMIT;

BEGIN;

-- 6/7 expand: alter enum public.odd
ALTER TYPE public.odd ADD VALUE ' pad ';

COMMIT;

BEGIN;

-- 7/7 expand: alter default public.t.o
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t
    ALTER COLUMN o SET DEFAULT E'back\\slash',
    ALTER COLUMN os SET DEFAULT ARRAY['it''s', '"quoted"', 'a,b']::odd[];

COMMIT;

RESET search_path;
RESET check_function_bodies;
