-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: function public.z(integer) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter function public.z(integer)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.z(n integer)
 RETURNS integer
 LANGUAGE sql
RETURN n + 1;

-- 2/4 expand: create function public.m(integer)
CREATE FUNCTION public.m(n integer)
 RETURNS integer
 LANGUAGE sql
RETURN z(n) * 2;

-- 3/4 expand: create function public.a(integer)
CREATE FUNCTION public.a(n integer)
 RETURNS integer
 LANGUAGE sql
RETURN m(n) + z(n);

-- 4/4 expand: create view public.v
CREATE VIEW public.v AS
SELECT a(1);

COMMIT;

RESET search_path;
RESET check_function_bodies;
