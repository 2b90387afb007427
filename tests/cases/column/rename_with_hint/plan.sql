-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 1 expand, 13 contract; 1 refused
-- U001: index public.p_mod is compared as text (--no-scratch)
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/14 expand: create column public.p.id
-- locks: ACCESS EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.p ADD COLUMN id integer;

COMMIT;

BEGIN;

-- 2/14 contract: alter column public.p.id
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p ADD CONSTRAINT p_id_not_null NOT NULL id NOT VALID;

COMMIT;

BEGIN;

-- 3/14 contract: alter column public.p.id
-- locks: SHARE UPDATE EXCLUSIVE on public.p
-- work: reads all of public.p
-- caution F201: fails when public.p.id holds NULL
ALTER TABLE public.p VALIDATE CONSTRAINT p_id_not_null;

COMMIT;

-- 4/14 contract: prepare index public.p_mod
-- locks: SHARE UPDATE EXCLUSIVE on public.p
-- work: builds public.p_mod, reads all of public.p
CREATE INDEX CONCURRENTLY __schemadiff_new_a22deb1d ON public.p USING btree ((id % 10));

BEGIN;

-- 5/14 contract: create index public.p_mod
-- locks: SHARE UPDATE EXCLUSIVE on public.p_mod
ALTER INDEX public.p_mod RENAME TO __schemadiff_old_a22deb1d;
ALTER INDEX public.__schemadiff_new_a22deb1d RENAME TO p_mod;

COMMIT;

BEGIN;

-- 6/14 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
SET search_path = '';
DROP VIEW public.v;

-- 7/14 contract: create view public.v
-- locks: ACCESS SHARE on public.p
SET search_path = public;
CREATE VIEW public.v AS
SELECT id FROM p;

COMMIT;

-- 8/14 contract: drop index public.p_mod
-- locks: SHARE UPDATE EXCLUSIVE on public.p
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_a22deb1d;

BEGIN;

-- 9/14 contract: drop constraint public.c.c_p_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_p_fkey;

-- 10/14 contract: drop constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p DROP CONSTRAINT p_pkey;

-- 11/14 contract: create constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
-- work: builds public.p.p_pkey, reads all of public.p
-- caution F202: fails when public.p holds duplicates of (id)
-- caution L402: nobody can read or write public.p while it is indexed
SET search_path = public;
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);

-- 12/14 contract: create constraint public.c.c_p_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- caution B305: code that writes rows that public.c.c_p_fkey forbids fails
ALTER TABLE public.c ADD CONSTRAINT c_p_fkey FOREIGN KEY (p) REFERENCES public.p (id) NOT VALID;

COMMIT;

BEGIN;

-- 13/14 contract: alter constraint public.c.c_p_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_p_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_p_fkey;

COMMIT;

-- 14/14 contract: drop column public.p.pid
-- locks: ACCESS EXCLUSIVE on public.p
-- loss D103: column public.p.pid is dropped with its values
-- caution B303: code that names column public.p.pid fails
-- refused: D103 without permission: column public.p.pid is dropped with its values
-- allow it with --allow 'D103:public.p.pid'
--   ALTER TABLE public.p DROP COLUMN pid;

RESET search_path;
RESET check_function_bodies;
