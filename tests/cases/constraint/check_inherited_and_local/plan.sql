-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: drop constraint public.base.pos
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.other, ACCESS EXCLUSIVE on public.kid
ALTER TABLE public.base DROP CONSTRAINT pos;

COMMIT;

RESET search_path;
RESET check_function_bodies;
