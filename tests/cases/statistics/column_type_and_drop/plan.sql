-- irreversible: column public.t.c is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- 2/4 contract: drop statistics public.gone
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP STATISTICS public.gone;

-- 3/4 contract: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- 4/4 contract: drop column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.c is dropped with its values
-- refused: D103 without permission: column public.t.c is dropped with its values
-- allow it with --allow 'D103:public.t.c'
--   ALTER TABLE public.t DROP COLUMN c;

COMMIT;

RESET search_path;
RESET check_function_bodies;
