-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: alter publication p
SET search_path = public;
ALTER PUBLICATION p SET (publish = 'insert');

-- 2/3 contract: create publication_table public.c.p
-- locks: SHARE UPDATE EXCLUSIVE on public.c
ALTER PUBLICATION p ADD TABLE ONLY public.c;

-- 3/3 contract: drop publication_table public.b.p
-- locks: SHARE UPDATE EXCLUSIVE on public.b
SET search_path = '';
ALTER PUBLICATION p DROP TABLE ONLY public.b;

COMMIT;

RESET search_path;
RESET check_function_bodies;
