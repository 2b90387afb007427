-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop constraint public.t.t_check
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    DROP CONSTRAINT t_check,
    DROP CONSTRAINT t_legacy_check;

COMMIT;

BEGIN;

-- 2/5 contract: drop statistics public.t_st
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP STATISTICS public.t_st;

COMMIT;

-- 3/5 contract: drop index public.t_legacy
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.t_legacy;

-- 4/5 contract: drop index public.t_two
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.t_two;

-- 5/5 contract: drop column public.t.legacy
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.legacy is dropped with its values
-- caution B303: code that names column public.t.legacy fails
-- refused: D103 without permission: column public.t.legacy is dropped with its values
-- allow it with --allow 'D103:public.t.legacy'
--   ALTER TABLE public.t DROP COLUMN legacy;

RESET search_path;
RESET check_function_bodies;
