-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.p2
SET search_path = public;
CREATE TABLE public.p2 (
    k int4range,
    valid daterange
);

-- 2/3 expand: create inheritance public.p2 of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES IN ('[2,3)');

-- 3/3 expand: create constraint public.p.apart
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
-- work: builds public.p1.p1_k_valid_excl, reads all of public.p1
-- caution F206: fails when rows of public.p overlap
-- caution L402: nobody can read or write public.p while it is indexed
-- caution L402: nobody can read or write public.p1 while it is indexed
ALTER TABLE public.p ADD CONSTRAINT apart EXCLUDE USING gist (k WITH =, valid WITH &&);

COMMIT;

RESET search_path;
RESET check_function_bodies;
