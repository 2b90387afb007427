-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop constraint public.room.room_check
-- because of function public.area(integer, integer)
-- locks: ACCESS EXCLUSIVE on public.room
ALTER TABLE public.room DROP CONSTRAINT room_check;

-- 2/5 contract: drop function public.area(integer, integer)
-- caution B318: code that uses public.area(integer, integer) finds it changed
DROP FUNCTION public.area(integer, integer);

-- 3/5 contract: create function public.area(integer, integer)
SET search_path = public;
CREATE FUNCTION public.area(w integer, h integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $$select w * h$$;

-- 4/5 contract: create constraint public.room.room_check
-- because of function public.area(integer, integer)
-- locks: ACCESS EXCLUSIVE on public.room
ALTER TABLE public.room ADD CONSTRAINT room_check CHECK (area(w, h) > 0) NOT VALID;

COMMIT;

BEGIN;

-- 5/5 contract: alter constraint public.room.room_check
-- because of function public.area(integer, integer)
-- locks: SHARE UPDATE EXCLUSIVE on public.room
-- work: reads all of public.room
-- caution F203: fails when old rows of public.room break room_check
ALTER TABLE public.room VALIDATE CONSTRAINT room_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
