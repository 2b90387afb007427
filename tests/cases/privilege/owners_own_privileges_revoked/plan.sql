-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create owner of table public.u
-- locks: ACCESS EXCLUSIVE on public.u
SET search_path = public;
ALTER TABLE public.u OWNER TO app_owner;

-- 2/3 expand: drop privilege of table public.t
SET search_path = '';
GRANT INSERT, UPDATE ON TABLE public.t TO CURRENT_USER;

-- 3/3 contract: create privilege of table public.u
SET search_path = public;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.u FROM app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
