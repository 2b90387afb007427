-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop composite_type public.thing
DROP TYPE public.thing;

-- 2/2 expand: create enum public.thing
SET search_path = public;
CREATE TYPE public.thing AS ENUM ('a');

COMMIT;

RESET search_path;
RESET check_function_bodies;
