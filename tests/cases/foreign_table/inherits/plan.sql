-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: create table public.far
-- locks: SHARE UPDATE EXCLUSIVE on public.base
SET search_path = public;
CREATE FOREIGN TABLE public.far (
    more text
)
INHERITS (public.base)
SERVER s OPTIONS (filename '/dev/null');

COMMIT;

RESET search_path;
RESET check_function_bodies;
