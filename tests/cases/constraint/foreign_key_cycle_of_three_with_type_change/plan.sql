-- schemadiff plan: before.sql -> after.sql
-- 15 steps: 15 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/15 contract: drop constraint public.a.a_n_fkey
-- because of column public.a.n
-- locks: ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.c
ALTER TABLE public.a DROP CONSTRAINT a_n_fkey;

-- 2/15 contract: alter column public.a.n
-- locks: ACCESS EXCLUSIVE on public.a
-- work: rewrites public.a
-- caution L402: nobody can read or write public.a while it is rewritten
SET search_path = public;
ALTER TABLE public.a ALTER COLUMN n TYPE bigint;

-- 3/15 contract: alter column public.c.id
-- locks: ACCESS EXCLUSIVE on public.c
-- work: rewrites public.c
-- caution L402: nobody can read or write public.c while it is rewritten
ALTER TABLE public.c ALTER COLUMN id TYPE bigint;

-- 4/15 contract: create constraint public.a.a_n_fkey
-- because of column public.a.n
-- locks: SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.c
ALTER TABLE public.a ADD CONSTRAINT a_n_fkey FOREIGN KEY (n) REFERENCES public.c (id) DEFERRABLE INITIALLY DEFERRED NOT VALID;

COMMIT;

BEGIN;

-- 5/15 contract: alter constraint public.a.a_n_fkey
-- because of column public.a.n
-- locks: SHARE UPDATE EXCLUSIVE on public.a, ROW SHARE on public.c
-- work: reads all of public.a
-- caution F204: fails when old rows of public.a break a_n_fkey
ALTER TABLE public.a VALIDATE CONSTRAINT a_n_fkey;

COMMIT;

BEGIN;

-- 6/15 contract: drop constraint public.b.b_n_fkey
-- because of column public.a.id
-- locks: ACCESS EXCLUSIVE on public.b, ACCESS EXCLUSIVE on public.a
SET search_path = '';
ALTER TABLE public.b DROP CONSTRAINT b_n_fkey;

-- 7/15 contract: alter column public.a.id
-- locks: ACCESS EXCLUSIVE on public.a
-- work: rewrites public.a
-- caution L402: nobody can read or write public.a while it is rewritten
SET search_path = public;
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;

-- 8/15 contract: alter column public.b.n
-- locks: ACCESS EXCLUSIVE on public.b
-- work: rewrites public.b
-- caution L402: nobody can read or write public.b while it is rewritten
ALTER TABLE public.b ALTER COLUMN n TYPE bigint;

-- 9/15 contract: create constraint public.b.b_n_fkey
-- because of column public.a.id
-- locks: SHARE ROW EXCLUSIVE on public.b, SHARE ROW EXCLUSIVE on public.a
ALTER TABLE public.b ADD CONSTRAINT b_n_fkey FOREIGN KEY (n) REFERENCES public.a (id) NOT VALID;

COMMIT;

BEGIN;

-- 10/15 contract: alter constraint public.b.b_n_fkey
-- because of column public.a.id
-- locks: SHARE UPDATE EXCLUSIVE on public.b, ROW SHARE on public.a
-- work: reads all of public.b
-- caution F204: fails when old rows of public.b break b_n_fkey
ALTER TABLE public.b VALIDATE CONSTRAINT b_n_fkey;

COMMIT;

BEGIN;

-- 11/15 contract: drop constraint public.c.c_n_fkey
-- because of column public.b.id
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.b
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_n_fkey;

-- 12/15 contract: alter column public.b.id
-- locks: ACCESS EXCLUSIVE on public.b
-- work: rewrites public.b
-- caution L402: nobody can read or write public.b while it is rewritten
SET search_path = public;
ALTER TABLE public.b ALTER COLUMN id TYPE bigint;

-- 13/15 contract: alter column public.c.n
-- locks: ACCESS EXCLUSIVE on public.c
-- work: rewrites public.c
-- caution L402: nobody can read or write public.c while it is rewritten
ALTER TABLE public.c ALTER COLUMN n TYPE bigint;

-- 14/15 contract: create constraint public.c.c_n_fkey
-- because of column public.b.id
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.b
ALTER TABLE public.c ADD CONSTRAINT c_n_fkey FOREIGN KEY (n) REFERENCES public.b (id) NOT VALID;

COMMIT;

BEGIN;

-- 15/15 contract: alter constraint public.c.c_n_fkey
-- because of column public.b.id
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.b
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_n_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_n_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
