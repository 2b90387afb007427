-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 contract: prepare constraint public.t.t_pk
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_pk, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_707c2005 ON public.t (id);

BEGIN;

-- 2/5 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
SET search_path = '';
DROP VIEW public.v;

-- 3/5 contract: create view public.v
-- locks: ACCESS SHARE on public.l, ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT t.id, t.name, sum(l.n) AS s FROM t JOIN l ON l.t_id = t.id GROUP BY t.id, t.name;

COMMIT;

BEGIN;

-- 4/5 contract: drop constraint public.t.t_pk
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_pk;

-- 5/5 contract: create constraint public.t.t_pk
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_pk PRIMARY KEY USING INDEX __schemadiff_uq_707c2005 DEFERRABLE;

COMMIT;

RESET search_path;
RESET check_function_bodies;
