-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create view public.this_name_is_far_too_long_for_postgres_and_will_be_cut_at_the_s
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.this_name_is_far_too_long_for_postgres_and_will_be_cut_at_the_s AS
SELECT a AS another_name_that_is_far_too_long_for_postgres_and_will_be_cut_ FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
