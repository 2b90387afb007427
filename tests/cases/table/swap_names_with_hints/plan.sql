-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter table public.backup
-- locks: ACCESS EXCLUSIVE on public.backup
ALTER TABLE public.backup RENAME TO __schemadiff_old_008c45d94338;

-- 2/6 expand: alter table public.live
-- locks: ACCESS EXCLUSIVE on public.live
ALTER TABLE public.live RENAME TO backup;

-- 3/6 expand: alter table public.__schemadiff_old_008c45d94338
-- locks: ACCESS EXCLUSIVE on public.__schemadiff_old_008c45d94338
ALTER TABLE public.__schemadiff_old_008c45d94338 RENAME TO live;

-- 4/6 expand: alter constraint public.live.backup_pkey
-- locks: ACCESS EXCLUSIVE on public.live
ALTER TABLE public.live RENAME CONSTRAINT backup_pkey TO __schemadiff_old_14e9cb3b4cd5;

-- 5/6 expand: alter constraint public.backup.live_pkey
-- locks: ACCESS EXCLUSIVE on public.backup
ALTER TABLE public.backup RENAME CONSTRAINT live_pkey TO backup_pkey;

-- 6/6 expand: alter constraint public.live.__schemadiff_old_14e9cb3b4cd5
-- locks: ACCESS EXCLUSIVE on public.live
ALTER TABLE public.live RENAME CONSTRAINT __schemadiff_old_14e9cb3b4cd5 TO live_pkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
