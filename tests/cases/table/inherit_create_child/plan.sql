-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create table public.capitals
-- locks: SHARE UPDATE EXCLUSIVE on public.cities
SET search_path = public;
CREATE TABLE public.capitals (
    state character(2) NOT NULL,
    CONSTRAINT capitals_state_key UNIQUE (state)
)
INHERITS (public.cities);

COMMIT;

RESET search_path;
RESET check_function_bodies;
