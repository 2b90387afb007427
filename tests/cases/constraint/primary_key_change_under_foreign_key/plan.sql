-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 1 expand, 6 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create constraint public.p.p_id_key
-- locks: ACCESS EXCLUSIVE on public.p
-- work: builds public.p.p_id_key, reads all of public.p
-- caution F202: fails when public.p holds duplicates of (id)
-- caution L402: nobody can read or write public.p while it is indexed
SET search_path = public;
ALTER TABLE public.p ADD CONSTRAINT p_id_key UNIQUE (id);

-- 2/7 contract: drop constraint public.c.c_p_code_fkey
-- because of constraint public.p.p_code_key
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_p_code_fkey;

-- 3/7 contract: drop constraint public.c.c_p_id_fkey
-- because of constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_p_id_fkey;

-- 4/7 contract: drop constraint public.p.p_code_key
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p
    DROP CONSTRAINT p_code_key,
    DROP CONSTRAINT p_pkey;

-- 5/7 contract: create constraint public.c.c_p_id_fkey
-- because of constraint public.p.p_pkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id);

-- 6/7 contract: create constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
-- work: builds public.p.p_pkey, reads all of public.p
-- caution F202: fails when public.p holds duplicates of (code)
-- caution L402: nobody can read or write public.p while it is indexed
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (code);

-- 7/7 contract: create constraint public.c.c_p_code_fkey
-- because of constraint public.p.p_code_key
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
ALTER TABLE public.c ADD CONSTRAINT c_p_code_fkey FOREIGN KEY (p_code) REFERENCES public.p (code);

COMMIT;

RESET search_path;
RESET check_function_bodies;
