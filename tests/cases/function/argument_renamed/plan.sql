-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop constraint public.room.room_check
-- because of function public.area(integer, integer)
-- locks: ACCESS EXCLUSIVE on public.room
ALTER TABLE public.room DROP CONSTRAINT room_check;

-- 2/4 expand: drop function public.area(integer, integer)
DROP FUNCTION public.area(integer, integer);

-- 3/4 expand: create function public.area(integer, integer)
SET search_path = public;
CREATE FUNCTION public.area(w integer, h integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $$select w * h$$;

-- 4/4 expand: create constraint public.room.room_check
-- because of function public.area(integer, integer)
-- locks: ACCESS EXCLUSIVE on public.room
-- work: reads all of public.room
-- caution F203: fails when a row of public.room does not fulfil area(w, h) > 0
-- caution L401: nobody can read or write public.room while all of it is read
ALTER TABLE public.room ADD CONSTRAINT room_check CHECK (area(w, h) > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
