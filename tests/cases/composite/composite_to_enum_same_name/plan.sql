-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop composite_type public.thing
DROP TYPE public.thing;

-- 2/2 contract: create enum public.thing
SET search_path = public;
CREATE TYPE public.thing AS ENUM ('a');

COMMIT;

RESET search_path;
RESET check_function_bodies;
