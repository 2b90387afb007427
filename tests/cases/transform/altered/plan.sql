-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter transform (integer LANGUAGE sql)
SET search_path = public;
CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal));

-- 2/2 contract: drop function public.from_it(internal)
SET search_path = '';
DROP FUNCTION public.from_it(internal);

COMMIT;

RESET search_path;
RESET check_function_bodies;
