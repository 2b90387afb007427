-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop inheritance public.p1 of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p DETACH PARTITION public.p1;

-- 2/5 expand: alter column public.p1.k
-- locks: ACCESS EXCLUSIVE on public.p1
-- work: rewrites public.p1
-- caution L402: nobody can read or write public.p1 while it is rewritten
SET search_path = public;
ALTER TABLE public.p1 ALTER COLUMN k TYPE bigint;

-- 3/5 expand: drop table public.p
-- because of column public.p.k
-- locks: ACCESS EXCLUSIVE on public.p
SET search_path = '';
DROP TABLE public.p;

-- 4/5 expand: create table public.p
-- because of column public.p.k
SET search_path = public;
CREATE TABLE public.p (
    k bigint NOT NULL,
    v text
)
PARTITION BY RANGE (k);

-- 5/5 expand: create inheritance public.p1 of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p1
-- work: reads all of public.p1
-- caution F203: fails when a row of public.p1 is outside of its bounds
-- caution L401: nobody can read or write public.p1 while all of it is read
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (100);

COMMIT;

RESET search_path;
RESET check_function_bodies;
