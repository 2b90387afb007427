-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/4 expand: drop constraint public.t.t_pk
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT t_pk;

-- 3/4 expand: create constraint public.t.t_pk
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_pk, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_pk PRIMARY KEY (id) DEFERRABLE;

-- 4/4 expand: create view public.v
-- locks: ACCESS SHARE on public.l, ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT t.id, t.name, sum(l.n) AS s FROM t JOIN l ON l.t_id = t.id GROUP BY t.id, t.name;

COMMIT;

RESET search_path;
RESET check_function_bodies;
