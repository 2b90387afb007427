-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create schema util
SET search_path = public;
CREATE SCHEMA util;

-- 2/4 expand: create function util.f()
CREATE FUNCTION util.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$begin return null; end$$;

COMMIT;

BEGIN;

-- 3/4 expand: alter trigger public.t.a
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE OR REPLACE TRIGGER a
    AFTER INSERT ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION util.f();

COMMIT;

BEGIN;

-- 4/4 contract: drop function public.f()
-- caution B318: code that names public.f() fails
SET search_path = '';
DROP FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
