-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create table public.p2
SET search_path = public;
CREATE TABLE public.p2 (
    k int4range,
    valid daterange
);

-- 2/7 expand: create constraint public.p.apart
-- locks: ACCESS EXCLUSIVE on public.p
-- caution F206: fails when rows of public.p overlap
ALTER TABLE ONLY public.p ADD CONSTRAINT apart EXCLUDE USING gist (k WITH =, valid WITH &&);

-- 3/7 expand: create constraint public.p1.p1_k_valid_excl
-- locks: ACCESS EXCLUSIVE on public.p1
-- work: builds public.p1.p1_k_valid_excl, reads all of public.p1
-- caution F206: fails when rows of public.p1 overlap
-- caution L402: nobody can read or write public.p1 while it is indexed
ALTER TABLE public.p1 ADD CONSTRAINT p1_k_valid_excl EXCLUDE USING gist (k WITH =, valid WITH &&);

-- 4/7 expand: create constraint public.p2.p2_k_valid_excl
ALTER TABLE public.p2 ADD CONSTRAINT p2_k_valid_excl EXCLUDE USING gist (k WITH =, valid WITH &&);

-- 5/7 expand: create inheritance public.p2 of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES IN ('[2,3)');

-- 6/7 expand: create index_attach public.p1_k_valid_excl
-- locks: ACCESS SHARE on public.p1, ACCESS SHARE on public.p
ALTER INDEX public.apart ATTACH PARTITION public.p1_k_valid_excl;

-- 7/7 expand: create index_attach public.p2_k_valid_excl
-- locks: ACCESS SHARE on public.p
ALTER INDEX public.apart ATTACH PARTITION public.p2_k_valid_excl;

COMMIT;

RESET search_path;
RESET check_function_bodies;
