-- irreversible: table public.t is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 1 refused
-- U001: function public.f(bigint, regclass) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.u
SET search_path = public;
CREATE TABLE public.u (
    a integer
);

-- 2/3 expand: alter function public.f(bigint, regclass)
CREATE OR REPLACE FUNCTION public.f(a bigint DEFAULT currval('s'), r regclass DEFAULT 'u'::regclass)
 RETURNS bigint
 LANGUAGE sql
AS $$select a$$;

-- 3/3 contract: drop table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D102: table public.t is dropped with its rows
-- refused: D102 without permission: table public.t is dropped with its rows
-- allow it with --allow 'D102:public.t'
--   DROP TABLE public.t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
