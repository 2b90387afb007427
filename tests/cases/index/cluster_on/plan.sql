-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter index public.t_b
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t CLUSTER ON t_b;

COMMIT;

BEGIN;

-- 2/2 expand: alter index public.u_a
-- locks: SHARE UPDATE EXCLUSIVE on public.u
ALTER TABLE public.u SET WITHOUT CLUSTER;

COMMIT;

RESET search_path;
RESET check_function_bodies;
