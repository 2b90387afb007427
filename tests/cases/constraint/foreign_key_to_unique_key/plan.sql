-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop constraint public.c.c_code_fkey
-- because of constraint public.p.p_code
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_code_fkey;

-- 2/4 contract: drop constraint public.p.p_code
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p DROP CONSTRAINT p_code;

-- 3/4 contract: create index public.p_code
-- locks: SHARE on public.p
-- work: builds public.p_code
-- caution F202: fails when public.p holds duplicates
-- caution L403: nobody can write public.p while it is indexed
SET search_path = public;
CREATE UNIQUE INDEX p_code ON public.p USING btree (code);

-- 4/4 contract: create constraint public.c.c_code_fkey
-- because of constraint public.p.p_code
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
ALTER TABLE public.c ADD CONSTRAINT c_code_fkey FOREIGN KEY (code) REFERENCES public.p (code);

COMMIT;

RESET search_path;
RESET check_function_bodies;
