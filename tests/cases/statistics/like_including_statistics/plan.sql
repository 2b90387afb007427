-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.u
SET search_path = public;
CREATE TABLE public.u (
    z integer,
    a integer,
    b text
);

-- 2/3 expand: create statistics public.u_z_a_expr_stat
CREATE STATISTICS public.u_z_a_expr_stat ON a, z, (lower(b)) FROM public.u;

-- 3/3 expand: create comment of statistics public.u_z_a_expr_stat
COMMENT ON STATISTICS public.u_z_a_expr_stat IS 'kept';

COMMIT;

RESET search_path;
RESET check_function_bodies;
