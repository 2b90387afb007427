-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.b
SET search_path = public;
CREATE TABLE public.b (
    y integer
);

-- 2/4 expand: create function public.fill(integer)
CREATE PROCEDURE public.fill(n integer)
 LANGUAGE sql
BEGIN ATOMIC INSERT INTO a VALUES (n); INSERT INTO b SELECT x FROM a; END;

-- 3/4 expand: create view public.ab
-- locks: ACCESS SHARE on public.a
CREATE VIEW public.ab AS
SELECT x, y FROM a, b;

-- 4/4 expand: create function public.joined()
CREATE FUNCTION public.joined()
 RETURNS SETOF public.ab
 LANGUAGE sql
 STABLE
BEGIN ATOMIC SELECT x, y FROM ab; END;

COMMIT;

RESET search_path;
RESET check_function_bodies;
