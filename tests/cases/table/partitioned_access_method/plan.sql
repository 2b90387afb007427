-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter table public.p
-- locks: ACCESS EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.p SET ACCESS METHOD other;

-- 2/3 expand: create table public.p2
CREATE TABLE public.p2 (
    k integer,
    v text
)
USING other;

-- 3/3 expand: create inheritance public.p2 of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES IN (2);

COMMIT;

RESET search_path;
RESET check_function_bodies;
