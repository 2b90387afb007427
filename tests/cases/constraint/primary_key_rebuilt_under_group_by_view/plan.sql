-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter constraint public.t.t_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.t.t_pkey
SET search_path = public;
ALTER INDEX public.t_pkey SET (fillfactor='80');

COMMIT;

RESET search_path;
RESET check_function_bodies;
