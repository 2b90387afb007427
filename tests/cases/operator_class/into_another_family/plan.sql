-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop index public.t_a
-- because of operator_class public.c USING hash
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_a;

-- 2/4 expand: drop operator_class public.c USING hash
DROP OPERATOR CLASS public.c USING hash;

-- 3/4 expand: create operator_class public.c USING hash
SET search_path = public;
CREATE OPERATOR CLASS public.c
    FOR TYPE bigint USING hash FAMILY public.two AS
    OPERATOR 1 pg_catalog.= (bigint, bigint),
    FUNCTION 1 (bigint, bigint) pg_catalog.hashint8(bigint);

-- 4/4 expand: create index public.t_a
-- because of operator_class public.c USING hash
-- locks: SHARE on public.t
-- work: builds public.t_a
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_a ON public.t USING hash (a public.c);

COMMIT;

RESET search_path;
RESET check_function_bodies;
