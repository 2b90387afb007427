-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop index public.archive
-- locks: ACCESS EXCLUSIVE on public.a
DROP INDEX public.archive;

-- 2/2 contract: create table public.archive
SET search_path = public;
CREATE TABLE public.archive (
    x integer
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
