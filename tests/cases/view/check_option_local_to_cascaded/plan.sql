-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter view public.cheap
-- locks: ACCESS EXCLUSIVE on public.cheap
SET search_path = public;
ALTER VIEW public.cheap RESET (check_option);

COMMIT;

BEGIN;

-- 2/2 expand: alter view public.cheap_in_stock
-- locks: ACCESS EXCLUSIVE on public.cheap_in_stock
-- caution B305: code that writes rows through public.cheap_in_stock which it does not show fails
ALTER VIEW public.cheap_in_stock SET (check_option='cascaded');

COMMIT;

RESET search_path;
RESET check_function_bodies;
