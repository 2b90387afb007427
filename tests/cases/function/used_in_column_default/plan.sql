-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract
-- U001: default public.ticket.code is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.next_code(text)
SET search_path = public;
CREATE FUNCTION public.next_code(prefix text)
 RETURNS text
 LANGUAGE sql
AS $$ select prefix || floor(random() * 1000) $$;

COMMIT;

BEGIN;

-- 2/3 expand: alter default public.ticket.code
-- locks: ACCESS EXCLUSIVE on public.ticket
ALTER TABLE ONLY public.ticket ALTER COLUMN code SET DEFAULT next_code('B');

COMMIT;

BEGIN;

-- 3/3 contract: drop function public.next_code()
-- caution B318: code that names public.next_code() fails
SET search_path = '';
DROP FUNCTION public.next_code();

COMMIT;

RESET search_path;
RESET check_function_bodies;
