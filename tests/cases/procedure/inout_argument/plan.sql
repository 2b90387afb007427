-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop function public.bump(integer)
DROP PROCEDURE public.bump(integer);

-- 2/2 contract: create function public.bump(integer, bigint)
SET search_path = public;
CREATE PROCEDURE public.bump(INOUT n integer, INOUT total bigint DEFAULT 0)
 LANGUAGE plpgsql
AS $$begin n := n + 1; total := total + n; end$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
