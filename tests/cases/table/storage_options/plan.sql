-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter table public.t
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t
    SET (autovacuum_vacuum_scale_factor='0.05', autovacuum_vacuum_threshold='500', fillfactor='90', parallel_workers='2', toast.autovacuum_vacuum_threshold='100', toast_tuple_target='4096'),
    RESET (autovacuum_enabled, toast.autovacuum_enabled);

COMMIT;

RESET search_path;
RESET check_function_bodies;
