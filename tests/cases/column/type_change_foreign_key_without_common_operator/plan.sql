-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop constraint public.c.c_p_id_fkey
-- because of column public.c.p_id
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_p_id_fkey;

-- 2/5 contract: alter column public.c.p_id
-- locks: ACCESS EXCLUSIVE on public.c
-- work: rewrites public.c
-- caution F205: fails when a value of public.c.p_id does not fit uuid
-- caution B306: readers of public.c.p_id get uuid in place of character varying(36)
-- caution L402: nobody can read or write public.c while it is rewritten
SET search_path = public;
ALTER TABLE public.c ALTER COLUMN p_id TYPE uuid USING p_id::uuid;

-- 3/5 contract: alter column public.p.id
-- locks: ACCESS EXCLUSIVE on public.p
-- work: rewrites public.p
-- caution F205: fails when a value of public.p.id does not fit uuid
-- caution B306: readers of public.p.id get uuid in place of character varying(36)
-- caution L402: nobody can read or write public.p while it is rewritten
ALTER TABLE public.p ALTER COLUMN id TYPE uuid USING id::uuid;

-- 4/5 contract: create constraint public.c.c_p_id_fkey
-- because of column public.c.p_id
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id) NOT VALID;

COMMIT;

BEGIN;

-- 5/5 contract: alter constraint public.c.c_p_id_fkey
-- because of column public.c.p_id
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_p_id_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_p_id_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
