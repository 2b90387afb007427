-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop constraint public.t.c
-- because of operator public.===(public.pt, public.pt)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT c;

-- 2/7 expand: drop view public.v
-- because of operator public.===(public.pt, public.pt)
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 3/7 expand: drop operator public.===(public.pt, public.pt)
DROP OPERATOR public.=== (public.pt, public.pt);

-- 4/7 expand: create operator public.===(public.pt, public.pt)
SET search_path = public;
CREATE OPERATOR public.=== (
    FUNCTION = public.pt_other,
    LEFTARG = public.pt,
    RIGHTARG = public.pt
);

-- 5/7 expand: create constraint public.t.c
-- because of operator public.===(public.pt, public.pt)
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil a === b
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ADD CONSTRAINT c CHECK (a === b);

-- 6/7 expand: create view public.v
-- because of operator public.===(public.pt, public.pt)
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT a FROM t WHERE a === b;

-- 7/7 expand: create comment of operator public.===(public.pt, public.pt)
-- because of operator public.===(public.pt, public.pt)
COMMENT ON OPERATOR public.=== (public.pt, public.pt) IS 'stays';

COMMIT;

RESET search_path;
RESET check_function_bodies;
