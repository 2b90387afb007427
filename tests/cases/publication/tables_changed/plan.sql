-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: create publication_table public.c.p
-- locks: SHARE UPDATE EXCLUSIVE on public.c
SET search_path = public;
ALTER PUBLICATION p ADD TABLE ONLY public.c;

-- 2/2 contract: drop publication_table public.a.p
-- locks: SHARE UPDATE EXCLUSIVE on public.a
SET search_path = '';
ALTER PUBLICATION p DROP TABLE ONLY public.a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
