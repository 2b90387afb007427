-- irreversible: sequence public.t_id_seq is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop default public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN id DROP DEFAULT;

-- 2/2 contract: drop sequence public.t_id_seq
-- locks: ACCESS EXCLUSIVE on public.t_id_seq
-- loss D104: sequence public.t_id_seq is dropped with its value
-- refused: D104 without permission: sequence public.t_id_seq is dropped with its value
-- allow it with --allow 'D104:public.t_id_seq'
--   DROP SEQUENCE public.t_id_seq;

COMMIT;

RESET search_path;
RESET check_function_bodies;
