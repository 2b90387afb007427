-- irreversible: column public.c.y is dropped with its values; column public.p.b is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop constraint public.c.c_x_y_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_x_y_fkey;

-- 2/6 contract: drop constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p DROP CONSTRAINT p_pkey;

-- 3/6 contract: create constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
-- work: builds public.p.p_pkey, reads all of public.p
-- caution F202: fails when public.p holds duplicates of (a)
-- caution L402: nobody can read or write public.p while it is indexed
SET search_path = public;
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (a);

-- 4/6 contract: create constraint public.c.c_x_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
ALTER TABLE public.c ADD CONSTRAINT c_x_fkey FOREIGN KEY (x) REFERENCES public.p (a);

-- 5/6 contract: drop column public.c.y
-- locks: ACCESS EXCLUSIVE on public.c
-- loss D103: column public.c.y is dropped with its values
-- refused: D103 without permission: column public.c.y is dropped with its values
-- allow it with --allow 'D103:public.c.y'
--   ALTER TABLE public.c DROP COLUMN y;

-- 6/6 contract: drop column public.p.b
-- locks: ACCESS EXCLUSIVE on public.p
-- loss D103: column public.p.b is dropped with its values
-- refused: D103 without permission: column public.p.b is dropped with its values
-- allow it with --allow 'D103:public.p.b'
--   ALTER TABLE public.p DROP COLUMN b;

COMMIT;

RESET search_path;
RESET check_function_bodies;
