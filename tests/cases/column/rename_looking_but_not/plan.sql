-- irreversible: column public.t.photo is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: create column public.t.born
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN born date;

-- 2/2 contract: drop column public.t.photo
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.photo is dropped with its values
-- refused: D103 without permission: column public.t.photo is dropped with its values
-- allow it with --allow 'D103:public.t.photo'
--   ALTER TABLE public.t DROP COLUMN photo;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
