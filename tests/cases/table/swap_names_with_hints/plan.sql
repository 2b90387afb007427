-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.live.at
-- locks: ACCESS EXCLUSIVE on public.live
SET search_path = public;
ALTER TABLE public.live ADD COLUMN at date;

COMMIT;

-- 2/2 contract: drop column public.backup.at
-- locks: ACCESS EXCLUSIVE on public.backup
-- loss D103: column public.backup.at is dropped with its values
-- caution B303: code that names column public.backup.at fails
-- refused: D103 without permission: column public.backup.at is dropped with its values
-- allow it with --allow 'D103:public.backup.at'
--   ALTER TABLE public.backup DROP COLUMN at;

RESET search_path;
RESET check_function_bodies;
