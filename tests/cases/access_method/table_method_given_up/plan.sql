-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create access_method heap3
SET search_path = public;
CREATE ACCESS METHOD heap3 TYPE TABLE HANDLER pg_catalog.heap_tableam_handler;

-- 2/4 expand: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t SET ACCESS METHOD heap;

-- 3/4 expand: alter table public.u
-- locks: ACCESS EXCLUSIVE on public.u
-- work: rewrites public.u
-- caution L402: nobody can read or write public.u while it is rewritten
ALTER TABLE public.u SET ACCESS METHOD heap3;

-- 4/4 contract: drop access_method heap2
SET search_path = '';
DROP ACCESS METHOD heap2;

COMMIT;

RESET search_path;
RESET check_function_bodies;
