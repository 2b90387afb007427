-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create table public.l_null
SET search_path = public;
CREATE TABLE public.l_null (
    k text,
    v integer
);

-- 2/2 expand: create inheritance public.l_null of public.l
-- locks: SHARE UPDATE EXCLUSIVE on public.l, ACCESS EXCLUSIVE on public.l_other
-- work: reads all of public.l_other
-- caution F207: fails when the default partition public.l_other holds rows of the new one
-- caution L401: nobody can read or write public.l_other while all of it is read
ALTER TABLE ONLY public.l ATTACH PARTITION public.l_null FOR VALUES IN (NULL, 'b');

COMMIT;

RESET search_path;
RESET check_function_bodies;
