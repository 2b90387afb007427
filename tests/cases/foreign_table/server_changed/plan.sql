-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop view public.v
-- because of table public.far
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/5 expand: drop table public.far
-- locks: ACCESS EXCLUSIVE on public.far
DROP FOREIGN TABLE public.far;

-- 3/5 expand: create table public.far
SET search_path = public;
CREATE FOREIGN TABLE public.far (
    id integer DEFAULT 1
)
SERVER other;

-- 4/5 expand: create view public.v
-- because of table public.far
CREATE VIEW public.v AS
SELECT id FROM far;

-- 5/5 expand: create comment of table public.far
-- because of table public.far
COMMENT ON FOREIGN TABLE public.far IS 'stays';

COMMIT;

RESET search_path;
RESET check_function_bodies;
