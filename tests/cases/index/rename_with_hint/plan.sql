-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create index public.ix_t_a
-- locks: SHARE on public.t
-- work: builds public.ix_t_a
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX ix_t_a ON public.t USING btree (a);

-- 2/2 contract: drop index public.t_a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
