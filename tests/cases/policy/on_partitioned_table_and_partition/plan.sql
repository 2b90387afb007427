-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract
-- U001: policy public.m.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: create policy public.m1.p
-- locks: ACCESS EXCLUSIVE on public.m1
SET search_path = public;
CREATE POLICY p ON public.m1 FOR SELECT
    USING (who = current_user);

-- 2/3 expand: alter table public.m1
-- locks: ACCESS EXCLUSIVE on public.m1
ALTER TABLE public.m1 ENABLE ROW LEVEL SECURITY;

-- 3/3 contract: alter policy public.m.p
-- locks: ACCESS EXCLUSIVE on public.m
ALTER POLICY p ON public.m
    USING (who = session_user);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
