-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: function public.note(public.lvl) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter enum public.lvl
SET search_path = public;
ALTER TYPE public.lvl ADD VALUE 'mid' AFTER 'low';

COMMIT;

BEGIN;

-- 2/2 expand: alter function public.note(public.lvl)
-- caution B318: calls of public.note(public.lvl) mean something else at once
CREATE OR REPLACE PROCEDURE public.note(l public.lvl DEFAULT 'mid')
 LANGUAGE plpgsql
AS $$ BEGIN RAISE NOTICE '%', l; END $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
