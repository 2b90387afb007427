-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- column order: not that of the target, and stays so: public.t (a, c, b)
-- U001: view public.v is compared as text (--no-scratch)
-- U001: view public.w is compared as text (--no-scratch)
-- U001: view public.x is compared as text (--no-scratch)
-- U001: materialized_view public.m is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN b integer;

-- 2/6 expand: create view public.v
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT * FROM t;

-- 3/6 expand: create view public.over_v
CREATE VIEW public.over_v AS
SELECT * FROM v;

-- 4/6 expand: create view public.w
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.w AS
WITH q AS (SELECT * FROM t) SELECT a FROM q;

-- 5/6 expand: create view public.x
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.x AS
SELECT t.*, 1 AS one FROM t WHERE EXISTS (SELECT * FROM t);

-- 6/6 expand: create materialized_view public.m
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m AS
SELECT * FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
