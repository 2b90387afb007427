-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 1 expand, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create table public.t
SET search_path = public;
CREATE TABLE public.t (
    a integer
);

-- 2/6 contract: drop operator public.<<<(public.w, integer)
SET search_path = '';
DROP OPERATOR public.<<< (public.w, integer);
DROP OPERATOR public.>>> (integer, public.w);
DROP OPERATOR public.!<<< (public.w, integer);

-- 3/6 contract: drop operator public.===(public.w, integer)
DROP OPERATOR public.=== (public.w, integer);

-- 4/6 contract: drop function public.takes(public.w, integer)
DROP FUNCTION public.takes(public.w, integer);

-- 5/6 contract: drop function public.takes_other(integer, public.w)
DROP FUNCTION public.takes_other(integer, public.w);

-- 6/6 contract: drop shell_type public.w
DO $$
BEGIN
    CREATE ROLE __schemadiff_leaving;
    ALTER TYPE public.w OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.w_in(cstring) OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.w_out(public.w) OWNER TO __schemadiff_leaving;
    DROP OWNED BY __schemadiff_leaving RESTRICT;
    DROP ROLE __schemadiff_leaving;
END
$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
