-- irreversible: column public.t.b is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract; 1 refused
-- U001: index public.i is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop index public.i
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 2/5 expand: create index public.i
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i ON public.t USING btree (a);

-- 3/5 expand: drop index public.u
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.u;

-- 4/5 expand: create index public.u
-- locks: SHARE on public.t
-- work: builds public.u
-- caution F202: fails when public.t holds duplicates
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE UNIQUE INDEX u ON public.t USING btree (c);

-- 5/5 contract: drop column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.b is dropped with its values
-- refused: D103 without permission: column public.t.b is dropped with its values
-- allow it with --allow 'D103:public.t.b'
--   ALTER TABLE public.t DROP COLUMN b;

COMMIT;

RESET search_path;
RESET check_function_bodies;
