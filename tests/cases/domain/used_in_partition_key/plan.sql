-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.d2
SET search_path = public;
CREATE TABLE public.d2 (
    t public.tenant NOT NULL,
    x text
);

-- 2/3 expand: create inheritance public.d2 of public.d
-- locks: SHARE UPDATE EXCLUSIVE on public.d
ALTER TABLE ONLY public.d ATTACH PARTITION public.d2 FOR VALUES IN (2, 3);

-- 3/3 contract: create domain_constraint public.tenant.tenant_check1
-- locks: SHARE on public.d1
-- work: reads all of public.d1
-- caution F203: fails when a value of public.d.t does not satisfy domain public.tenant
-- caution F203: fails when a value of public.d1.t does not satisfy domain public.tenant
-- caution L403: nobody can write public.d1 while it is read in full
ALTER DOMAIN public.tenant ADD CONSTRAINT tenant_check1 CHECK (value < 1000);

COMMIT;

RESET search_path;
RESET check_function_bodies;
