-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: drop constraint public.t.c
-- because of operator public.~~~(NONE, integer)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT c;

-- 2/8 expand: drop index public.i
-- because of operator public.~~~(NONE, integer)
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 3/8 expand: drop view public.v
-- because of operator public.~~~(NONE, integer)
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 4/8 expand: drop operator public.~~~(NONE, integer)
DROP OPERATOR public.~~~ (NONE, integer);

-- 5/8 expand: create operator public.~~~(NONE, integer)
SET search_path = public;
CREATE OPERATOR public.~~~ (
    FUNCTION = public.negative,
    RIGHTARG = integer
);

-- 6/8 expand: create constraint public.t.c
-- because of operator public.~~~(NONE, integer)
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil (~~~ a) < 0
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((~~~ a) < 0);

-- 7/8 expand: create index public.i
-- because of operator public.~~~(NONE, integer)
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i ON public.t USING btree ((~~~ a));

-- 8/8 expand: create view public.v
-- because of operator public.~~~(NONE, integer)
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT ~~~ a AS b FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
