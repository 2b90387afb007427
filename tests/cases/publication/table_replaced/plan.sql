-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: table public.m is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop publication_table public.m.p
-- because of table public.m
-- locks: SHARE UPDATE EXCLUSIVE on public.m
ALTER PUBLICATION p DROP TABLE ONLY public.m;

-- 2/4 expand: drop table public.m
-- locks: ACCESS EXCLUSIVE on public.m
DROP TABLE public.m;

-- 3/4 expand: create table public.m
SET search_path = public;
CREATE TABLE public.m (
    id integer,
    region text
)
PARTITION BY RANGE (id);

-- 4/4 expand: create publication_table public.m.p
-- because of table public.m
ALTER PUBLICATION p ADD TABLE ONLY public.m;

COMMIT;

RESET search_path;
RESET check_function_bodies;
