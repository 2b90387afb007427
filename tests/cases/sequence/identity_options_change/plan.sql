-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: alter identity public.t.id
-- locks: ACCESS EXCLUSIVE on public.t, SHARE ROW EXCLUSIVE on public.t_id_seq
-- caution F203: fails when the current value of sequence public.t_id_seq is not between 0 and 500
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN id SET INCREMENT BY 5 SET MINVALUE 0 SET MAXVALUE 500 SET CYCLE;

COMMIT;

RESET search_path;
RESET check_function_bodies;
