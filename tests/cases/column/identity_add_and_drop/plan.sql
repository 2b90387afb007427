-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create identity public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq);

-- 2/3 expand: alter identity public.t.id
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.t
SET search_path = '';
SELECT pg_catalog.setval('public.t_id_seq'::pg_catalog.regclass, max(id)) FROM public.t HAVING max(id) >= 1;

-- 3/3 contract: drop identity public.u.id
-- locks: ACCESS EXCLUSIVE on public.u, ACCESS EXCLUSIVE on public.u_id_seq
ALTER TABLE public.u ALTER COLUMN id DROP IDENTITY;

COMMIT;

RESET search_path;
RESET check_function_bodies;
