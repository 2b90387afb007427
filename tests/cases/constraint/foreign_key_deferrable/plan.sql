-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter constraint public.c.f1
-- locks: ACCESS EXCLUSIVE on public.c
SET search_path = public;
ALTER TABLE public.c
    ALTER CONSTRAINT f1 DEFERRABLE INITIALLY DEFERRED,
    ALTER CONSTRAINT f2 NOT DEFERRABLE,
    ALTER CONSTRAINT f3 DEFERRABLE INITIALLY IMMEDIATE;

COMMIT;

RESET search_path;
RESET check_function_bodies;
