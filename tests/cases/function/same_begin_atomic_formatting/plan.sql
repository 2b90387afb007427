-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: function public.f(integer) is compared as text (--no-scratch)
-- U001: function public.g(integer) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.f(integer)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.f(n integer)
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC SELECT count(*) AS count FROM public.t WHERE t.a = f.n; END;

-- 2/2 expand: alter function public.g(integer)
CREATE OR REPLACE FUNCTION public.g(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN g.n + 1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
