-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand
-- U001: view public.current_list is compared as text (--no-scratch)
-- U001: view public.next_list is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop view public.next_list
-- locks: ACCESS EXCLUSIVE on public.next_list
DROP VIEW public.next_list;

-- 2/7 expand: create view public.next_list
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.next_list AS
SELECT a FROM t;

-- 3/7 expand: drop view public.user_of_current
-- because of view public.current_list
-- locks: ACCESS EXCLUSIVE on public.user_of_current
SET search_path = '';
DROP VIEW public.user_of_current;

-- 4/7 expand: drop view public.current_list
-- locks: ACCESS EXCLUSIVE on public.current_list
DROP VIEW public.current_list;

-- 5/7 expand: create view public.current_list
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.current_list AS
SELECT a, b FROM t;

-- 6/7 expand: create view public.user_of_current
-- because of view public.current_list
CREATE VIEW public.user_of_current AS
SELECT a FROM current_list;

-- 7/7 expand: create privilege of view public.next_list
GRANT SELECT ON TABLE public.next_list TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
