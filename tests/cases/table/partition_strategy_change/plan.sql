-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: table public.s is compared as text (--no-scratch)
-- U001: inheritance public.s_1 of public.s is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop inheritance public.s_1 of public.s
-- locks: ACCESS EXCLUSIVE on public.s_1, ACCESS EXCLUSIVE on public.s
ALTER TABLE public.s DETACH PARTITION public.s_1;

-- 2/4 expand: drop table public.s
-- locks: ACCESS EXCLUSIVE on public.s
DROP TABLE public.s;

-- 3/4 expand: create table public.s
SET search_path = public;
CREATE TABLE public.s (
    k integer NOT NULL,
    v text
)
PARTITION BY RANGE (k);

-- 4/4 expand: create inheritance public.s_1 of public.s
-- locks: ACCESS EXCLUSIVE on public.s_1
-- work: reads all of public.s_1
-- caution F203: fails when a row of public.s_1 is outside of its bounds
-- caution L401: nobody can read or write public.s_1 while all of it is read
ALTER TABLE ONLY public.s ATTACH PARTITION public.s_1 FOR VALUES FROM (1) TO (2);

COMMIT;

RESET search_path;
RESET check_function_bodies;
