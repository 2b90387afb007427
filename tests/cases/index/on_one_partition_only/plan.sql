-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter index public.p1_v_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.p1_v_idx
SET search_path = public;
ALTER INDEX public.p1_v_idx SET (fillfactor='50');

COMMIT;

-- 2/2 expand: create index public.p2_extra
-- locks: SHARE UPDATE EXCLUSIVE on public.p2
-- work: builds public.p2_extra
CREATE INDEX CONCURRENTLY p2_extra ON public.p2 USING btree (v DESC, k);

RESET search_path;
RESET check_function_bodies;
