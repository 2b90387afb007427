-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract
-- U002: function public.handler() leaves and function public.new_handler() of the same definition comes; if it is function public.new_handler() now, write beside that, at after.sql:1:1: -- @renamed from=handler

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.new_handler()
SET search_path = public;
CREATE FUNCTION public.new_handler()
 RETURNS language_handler
 LANGUAGE c
AS '$libdir/plpgsql', 'plpgsql_call_handler';

-- 2/3 expand: alter language mine
CREATE OR REPLACE PROCEDURAL LANGUAGE mine HANDLER public.new_handler;

-- 3/3 contract: drop function public.handler()
SET search_path = '';
DROP FUNCTION public.handler();

COMMIT;

RESET search_path;
RESET check_function_bodies;
