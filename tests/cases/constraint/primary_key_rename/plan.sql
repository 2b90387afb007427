-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t RENAME CONSTRAINT t_pkey TO pk_t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
