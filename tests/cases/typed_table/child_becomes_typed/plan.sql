-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop inheritance public.list_1 of public.list
-- locks: ACCESS EXCLUSIVE on public.list_1, ACCESS EXCLUSIVE on public.list
ALTER TABLE public.list DETACH PARTITION public.list_1;

-- 2/4 contract: create typed_table public.list_1
-- locks: ACCESS EXCLUSIVE on public.list_1
SET search_path = public;
ALTER TABLE public.list_1 OF public.ct;

-- 3/4 contract: drop inheritance public.t of public.top
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS SHARE on public.top
SET search_path = '';
ALTER TABLE public.t NO INHERIT public.top;

-- 4/4 contract: create typed_table public.t
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t OF public.ct;

COMMIT;

RESET search_path;
RESET check_function_bodies;
