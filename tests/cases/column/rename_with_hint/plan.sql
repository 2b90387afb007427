-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 9 expand, 1 contract; 1 refused
-- U001: index public.p_mod is compared as text (--no-scratch)
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: create column public.p.id
-- locks: ACCESS EXCLUSIVE on public.p
-- work: reads all of public.p
-- caution F201: fails when public.p has rows: the new column id is NOT NULL without a default
-- caution L401: nobody can read or write public.p while all of it is read
SET search_path = public;
ALTER TABLE public.p ADD COLUMN id integer NOT NULL;

-- 2/10 expand: drop constraint public.c.c_p_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_p_fkey;

-- 3/10 expand: drop constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p DROP CONSTRAINT p_pkey;

-- 4/10 expand: create constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
-- work: builds public.p.p_pkey, reads all of public.p
-- caution F202: fails when public.p holds duplicates of (id)
-- caution L402: nobody can read or write public.p while it is indexed
SET search_path = public;
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);

-- 5/10 expand: create constraint public.c.c_p_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
ALTER TABLE public.c ADD CONSTRAINT c_p_fkey FOREIGN KEY (p) REFERENCES public.p (id);

-- 6/10 expand: drop index public.p_mod
-- locks: ACCESS EXCLUSIVE on public.p
SET search_path = '';
DROP INDEX public.p_mod;

-- 7/10 expand: create index public.p_mod
-- locks: SHARE on public.p
-- work: builds public.p_mod
-- caution L403: nobody can write public.p while it is indexed
SET search_path = public;
CREATE INDEX p_mod ON public.p USING btree ((id % 10));

-- 8/10 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 9/10 expand: create view public.v
-- locks: ACCESS SHARE on public.p
SET search_path = public;
CREATE VIEW public.v AS
SELECT id FROM p;

-- 10/10 contract: drop column public.p.pid
-- locks: ACCESS EXCLUSIVE on public.p
-- loss D103: column public.p.pid is dropped with its values
-- refused: D103 without permission: column public.p.pid is dropped with its values
-- allow it with --allow 'D103:public.p.pid'
--   ALTER TABLE public.p DROP COLUMN pid;

COMMIT;

RESET search_path;
RESET check_function_bodies;
