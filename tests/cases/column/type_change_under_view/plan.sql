-- irreversible: values of public.t.price may lose precision or range: integer becomes numeric(10,2)
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand; 7 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/7 expand: drop view public.v2
-- because of view public.v1
-- locks: ACCESS EXCLUSIVE on public.v2
-- refused: needs a refused step: view public.v2
--   DROP VIEW public.v2;

-- 2/7 expand: drop view public.v1
-- because of column public.t.price
-- locks: ACCESS EXCLUSIVE on public.v1
-- refused: needs a refused step: view public.v1
--   DROP VIEW public.v1;

-- 3/7 expand: alter column public.t.price
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.price may lose precision or range: integer becomes numeric(10,2)
-- caution F205: fails when a value of public.t.price does not fit numeric(10,2)
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.price may lose precision or range: integer becomes numeric(10,2)
-- allow it with --allow 'D105:public.t.price'
--   ALTER TABLE public.t ALTER COLUMN price TYPE numeric(10,2);

-- 4/7 expand: create view public.v1
-- because of column public.t.price
-- locks: ACCESS SHARE on public.t
-- refused: needs a refused step: column public.t.price
--   CREATE VIEW public.v1 AS
--   SELECT id, price * 2 AS twice FROM t;

-- 5/7 expand: create view public.v2
-- because of view public.v1
-- refused: needs a refused step: view public.v1
--   CREATE VIEW public.v2 AS
--   SELECT max(twice) AS top FROM v1;

-- 6/7 expand: create comment of view public.v1
-- because of view public.v1
-- refused: needs a refused step: view public.v1
--   COMMENT ON VIEW public.v1 IS 'double';

-- 7/7 expand: create privilege of view public.v1
-- because of view public.v1
-- refused: needs a refused step: view public.v1
--   GRANT SELECT ON TABLE public.v1 TO PUBLIC;

RESET search_path;
RESET check_function_bodies;
