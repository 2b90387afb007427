-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.report
-- locks: ACCESS EXCLUSIVE on public.report
DROP VIEW public.report;

-- 2/2 contract: create table public.report
SET search_path = public;
CREATE TABLE public.report (
    id integer,
    v text
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
