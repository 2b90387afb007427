-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 14 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/14 expand: drop inheritance public.p1 of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1a
ALTER TABLE public.p DETACH PARTITION public.p1;

-- 2/14 expand: alter column public.p1.k
-- locks: ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p1a
-- work: rewrites public.p1a
-- caution L402: nobody can read or write public.p1a while it is rewritten
SET search_path = public;
ALTER TABLE public.p1 ALTER COLUMN k TYPE bigint;

-- 3/14 expand: drop inheritance public.p2 of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p2, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.p DETACH PARTITION public.p2;

-- 4/14 expand: alter column public.p2.k
-- locks: ACCESS EXCLUSIVE on public.p2
-- work: rewrites public.p2
-- caution L402: nobody can read or write public.p2 while it is rewritten
SET search_path = public;
ALTER TABLE public.p2 ALTER COLUMN k TYPE bigint;

-- 5/14 expand: drop table public.p
-- because of column public.p.k
-- locks: ACCESS EXCLUSIVE on public.p
SET search_path = '';
DROP TABLE public.p;

-- 6/14 expand: create table public.p
-- because of column public.p.k
SET search_path = public;
CREATE TABLE public.p (
    k bigint NOT NULL,
    d date NOT NULL,
    v text
)
PARTITION BY RANGE (k);

-- 7/14 expand: create inheritance public.p1 of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p1a
-- work: reads all of public.p1, reads all of public.p1a
-- caution F203: fails when a row of public.p1 is outside of its bounds
-- caution L401: nobody can read or write public.p1 while all of it is read
-- caution L401: nobody can read or write public.p1a while all of it is read
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (100);

-- 8/14 expand: create inheritance public.p2 of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p2
-- work: reads all of public.p2
-- caution F203: fails when a row of public.p2 is outside of its bounds
-- caution L401: nobody can read or write public.p2 while all of it is read
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES FROM (100) TO (200);

-- 9/14 expand: create constraint public.p.p_pkey
-- because of table public.p
ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (k, d);

-- 10/14 expand: create index public.p_v
-- because of table public.p
CREATE INDEX p_v ON ONLY public.p USING btree (v);

-- 11/14 expand: create index_attach public.p1_pkey
-- because of constraint public.p.p_pkey
-- locks: ACCESS SHARE on public.p1, ACCESS EXCLUSIVE on public.p1_pkey
ALTER INDEX public.p_pkey ATTACH PARTITION public.p1_pkey;

-- 12/14 expand: create index_attach public.p1_v_idx
-- because of index public.p_v
-- locks: ACCESS SHARE on public.p1, ACCESS EXCLUSIVE on public.p1_v_idx
ALTER INDEX public.p_v ATTACH PARTITION public.p1_v_idx;

-- 13/14 expand: create index_attach public.p2_pkey
-- because of constraint public.p.p_pkey
-- locks: ACCESS SHARE on public.p2, ACCESS EXCLUSIVE on public.p2_pkey
ALTER INDEX public.p_pkey ATTACH PARTITION public.p2_pkey;

-- 14/14 expand: create index_attach public.p2_v_idx
-- because of index public.p_v
-- locks: ACCESS SHARE on public.p2, ACCESS EXCLUSIVE on public.p2_v_idx
ALTER INDEX public.p_v ATTACH PARTITION public.p2_v_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
