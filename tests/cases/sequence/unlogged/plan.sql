-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 expand: alter sequence public.fast
-- locks: ACCESS EXCLUSIVE on public.fast
-- loss D110: sequence public.fast loses its value when the server crashes from now on
-- refused: D110 without permission: sequence public.fast loses its value when the server crashes from now on
-- allow it with --allow 'D110:public.fast'
--   ALTER SEQUENCE public.fast SET UNLOGGED;

RESET search_path;
RESET check_function_bodies;
