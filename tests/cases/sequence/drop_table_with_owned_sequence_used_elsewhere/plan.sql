-- irreversible: table public.old_t is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop default public.new_t.id
-- locks: ACCESS EXCLUSIVE on public.new_t
ALTER TABLE ONLY public.new_t ALTER COLUMN id DROP DEFAULT;

-- 2/2 contract: drop table public.old_t
-- locks: ACCESS EXCLUSIVE on public.old_t, ACCESS EXCLUSIVE on public.old_t_id_seq
-- loss D102: table public.old_t is dropped with its rows
-- refused: D102 without permission: table public.old_t is dropped with its rows
-- allow it with --allow 'D102:public.old_t'
--   DROP TABLE public.old_t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
