-- irreversible: column public.t.legacy is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop statistics public.t_st
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP STATISTICS public.t_st;

-- 2/5 contract: drop index public.t_legacy
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_legacy;

-- 3/5 contract: drop index public.t_two
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_two;

-- 4/5 contract: drop constraint public.t.t_check
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    DROP CONSTRAINT t_check,
    DROP CONSTRAINT t_legacy_check;

-- 5/5 contract: drop column public.t.legacy
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.legacy is dropped with its values
-- refused: D103 without permission: column public.t.legacy is dropped with its values
-- allow it with --allow 'D103:public.t.legacy'
--   ALTER TABLE public.t DROP COLUMN legacy;

COMMIT;

RESET search_path;
RESET check_function_bodies;
