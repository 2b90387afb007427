-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.d2
SET search_path = public;
CREATE TABLE public.d2 (
    t public.tenant NOT NULL,
    x text
);

COMMIT;

BEGIN;

-- 2/4 expand: create inheritance public.d2 of public.d
-- locks: SHARE UPDATE EXCLUSIVE on public.d, ACCESS EXCLUSIVE on public.d2
ALTER TABLE ONLY public.d ATTACH PARTITION public.d2 FOR VALUES IN (2, 3);

COMMIT;

BEGIN;

-- 3/4 contract: create domain_constraint public.tenant.tenant_check1
-- caution B305: code that writes values that public.tenant.tenant_check1 forbids fails
ALTER DOMAIN public.tenant ADD CONSTRAINT tenant_check1 CHECK (value < 1000) NOT VALID;

COMMIT;

BEGIN;

-- 4/4 contract: alter domain_constraint public.tenant.tenant_check1
-- locks: SHARE on public.d, SHARE on public.d1
-- work: reads all of public.d, reads all of public.d1
-- caution F203: fails when a value of public.d.t does not satisfy domain public.tenant
-- caution F203: fails when a value of public.d1.t does not satisfy domain public.tenant
-- caution L403: nobody can write public.d while it is read in full
-- caution L403: nobody can write public.d1 while it is read in full
ALTER DOMAIN public.tenant VALIDATE CONSTRAINT tenant_check1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
