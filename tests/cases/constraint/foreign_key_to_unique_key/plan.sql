-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop constraint public.c.c_code_fkey
-- because of constraint public.p.p_code
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_code_fkey;

-- 2/5 contract: drop constraint public.p.p_code
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p DROP CONSTRAINT p_code;

-- 3/5 contract: create index public.p_code
-- locks: SHARE on public.p
-- work: builds public.p_code
-- caution F202: fails when public.p holds duplicates
-- caution B305: code that writes duplicates to public.p fails: public.p_code
SET search_path = public;
CREATE UNIQUE INDEX p_code ON public.p USING btree (code);

-- 4/5 contract: create constraint public.c.c_code_fkey
-- because of constraint public.p.p_code
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
ALTER TABLE public.c ADD CONSTRAINT c_code_fkey FOREIGN KEY (code) REFERENCES public.p (code) NOT VALID;

COMMIT;

BEGIN;

-- 5/5 contract: alter constraint public.c.c_code_fkey
-- because of constraint public.p.p_code
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_code_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_code_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
