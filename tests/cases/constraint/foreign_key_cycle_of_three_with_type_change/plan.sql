-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 12 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/12 expand: drop constraint public.a.a_n_fkey
-- because of column public.a.n
-- locks: ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.c
ALTER TABLE public.a DROP CONSTRAINT a_n_fkey;

-- 2/12 expand: alter column public.a.n
-- locks: ACCESS EXCLUSIVE on public.a
-- work: rewrites public.a
-- caution L402: nobody can read or write public.a while it is rewritten
SET search_path = public;
ALTER TABLE public.a ALTER COLUMN n TYPE bigint;

-- 3/12 expand: alter column public.c.id
-- locks: ACCESS EXCLUSIVE on public.c
-- work: rewrites public.c
-- caution L402: nobody can read or write public.c while it is rewritten
ALTER TABLE public.c ALTER COLUMN id TYPE bigint;

-- 4/12 expand: create constraint public.a.a_n_fkey
-- because of column public.a.n
-- locks: SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.c
-- work: reads all of public.a, reads all of public.c
-- caution F204: fails when a row of public.a has no counterpart in public.c
-- caution L403: nobody can write public.a while it is read in full
-- caution L403: nobody can write public.c while it is read in full
ALTER TABLE public.a ADD CONSTRAINT a_n_fkey FOREIGN KEY (n) REFERENCES public.c (id) DEFERRABLE INITIALLY DEFERRED;

-- 5/12 expand: drop constraint public.b.b_n_fkey
-- because of column public.a.id
-- locks: ACCESS EXCLUSIVE on public.b, ACCESS EXCLUSIVE on public.a
SET search_path = '';
ALTER TABLE public.b DROP CONSTRAINT b_n_fkey;

-- 6/12 expand: alter column public.a.id
-- locks: ACCESS EXCLUSIVE on public.a
-- work: rewrites public.a
-- caution L402: nobody can read or write public.a while it is rewritten
SET search_path = public;
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;

-- 7/12 expand: alter column public.b.n
-- locks: ACCESS EXCLUSIVE on public.b
-- work: rewrites public.b
-- caution L402: nobody can read or write public.b while it is rewritten
ALTER TABLE public.b ALTER COLUMN n TYPE bigint;

-- 8/12 expand: create constraint public.b.b_n_fkey
-- because of column public.a.id
-- locks: SHARE ROW EXCLUSIVE on public.b, SHARE ROW EXCLUSIVE on public.a
-- work: reads all of public.a, reads all of public.b
-- caution F204: fails when a row of public.b has no counterpart in public.a
-- caution L403: nobody can write public.b while it is read in full
-- caution L403: nobody can write public.a while it is read in full
ALTER TABLE public.b ADD CONSTRAINT b_n_fkey FOREIGN KEY (n) REFERENCES public.a (id);

-- 9/12 expand: drop constraint public.c.c_n_fkey
-- because of column public.b.id
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.b
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_n_fkey;

-- 10/12 expand: alter column public.b.id
-- locks: ACCESS EXCLUSIVE on public.b
-- work: rewrites public.b
-- caution L402: nobody can read or write public.b while it is rewritten
SET search_path = public;
ALTER TABLE public.b ALTER COLUMN id TYPE bigint;

-- 11/12 expand: alter column public.c.n
-- locks: ACCESS EXCLUSIVE on public.c
-- work: rewrites public.c
-- caution L402: nobody can read or write public.c while it is rewritten
ALTER TABLE public.c ALTER COLUMN n TYPE bigint;

-- 12/12 expand: create constraint public.c.c_n_fkey
-- because of column public.b.id
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.b
-- work: reads all of public.b, reads all of public.c
-- caution F204: fails when a row of public.c has no counterpart in public.b
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.b while it is read in full
ALTER TABLE public.c ADD CONSTRAINT c_n_fkey FOREIGN KEY (n) REFERENCES public.b (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
