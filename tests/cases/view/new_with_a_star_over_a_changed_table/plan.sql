-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand
-- column order: not that of the target, and stays so: public.t (a, c, b)
-- U001: view public.v is compared as text (--no-scratch)
-- U001: view public.w is compared as text (--no-scratch)
-- U001: view public.x is compared as text (--no-scratch)
-- U001: materialized_view public.m is compared as text (--no-scratch)
-- U001: rule public.log.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create table public.log
SET search_path = public;
CREATE TABLE public.log (
    x integer
);

-- 2/8 expand: create column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN b integer;

-- 3/8 expand: create view public.v
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT * FROM t;

-- 4/8 expand: create view public.over_v
CREATE VIEW public.over_v AS
SELECT * FROM v;

-- 5/8 expand: create view public.w
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.w AS
WITH q AS (SELECT * FROM t) SELECT a FROM q;

-- 6/8 expand: create view public.x
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.x AS
SELECT t.*, 1 AS one FROM t WHERE EXISTS (SELECT * FROM t);

-- 7/8 expand: create materialized_view public.m
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m AS
SELECT * FROM t;

-- 8/8 expand: create rule public.log.r
-- locks: ROW EXCLUSIVE on public.t
CREATE RULE r AS ON INSERT TO log DO SELECT * FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
