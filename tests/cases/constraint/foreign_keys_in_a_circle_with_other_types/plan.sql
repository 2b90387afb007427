-- schemadiff plan: before.sql -> after.sql
-- 16 steps: 16 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/16 contract: drop constraint public.a.a_c
-- because of column public.a.c_id
-- locks: ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.c
ALTER TABLE public.a DROP CONSTRAINT a_c;

-- 2/16 contract: drop constraint public.b.b_a_id_fkey
-- locks: ACCESS EXCLUSIVE on public.b, ACCESS EXCLUSIVE on public.a
ALTER TABLE public.b DROP CONSTRAINT b_a_id_fkey;

-- 3/16 contract: alter column public.b.a_id
-- locks: ACCESS EXCLUSIVE on public.b
-- work: rewrites public.b
-- caution L402: nobody can read or write public.b while it is rewritten
SET search_path = public;
ALTER TABLE public.b ALTER COLUMN a_id TYPE bigint;

-- 4/16 contract: drop constraint public.b.b_self_fkey
-- locks: ACCESS EXCLUSIVE on public.b
SET search_path = '';
ALTER TABLE public.b DROP CONSTRAINT b_self_fkey;

-- 5/16 contract: alter column public.b.self
-- locks: ACCESS EXCLUSIVE on public.b
-- work: rewrites public.b
-- caution L402: nobody can read or write public.b while it is rewritten
SET search_path = public;
ALTER TABLE public.b ALTER COLUMN self TYPE bigint;

-- 6/16 contract: drop constraint public.c.c_b_id_fkey
-- because of column public.b.id
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.b
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_b_id_fkey;

-- 7/16 contract: alter column public.b.id
-- locks: ACCESS EXCLUSIVE on public.b
-- work: reads all of public.b, rewrites public.b
-- caution F204: fails when a row of public.b has no counterpart in public.b
-- caution L402: nobody can read or write public.b while it is rewritten
SET search_path = public;
ALTER TABLE public.b
    ALTER COLUMN id TYPE bigint,
    ADD CONSTRAINT b_self_fkey FOREIGN KEY (self) REFERENCES public.b (id) ON UPDATE CASCADE;

-- 8/16 contract: drop constraint public.c.c_b_id_id_fkey
-- because of column public.a.c_id
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.a
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_b_id_id_fkey;

-- 9/16 contract: alter column public.c.id
-- locks: ACCESS EXCLUSIVE on public.c
-- work: rewrites public.c
-- caution L402: nobody can read or write public.c while it is rewritten
SET search_path = public;
ALTER TABLE public.c
    ALTER COLUMN id TYPE numeric,
    ALTER COLUMN b_id TYPE bigint;

-- 10/16 contract: create constraint public.c.c_b_id_fkey
-- because of column public.b.id
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.b
-- work: reads all of public.b, reads all of public.c
-- caution F204: fails when a row of public.c has no counterpart in public.b
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.b while it is read in full
ALTER TABLE public.c ADD CONSTRAINT c_b_id_fkey FOREIGN KEY (b_id) REFERENCES public.b (id) DEFERRABLE;

-- 11/16 contract: drop constraint public.a.a_id_c_id_key
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = '';
ALTER TABLE public.a DROP CONSTRAINT a_id_c_id_key;

-- 12/16 contract: alter column public.a.id
-- locks: ACCESS EXCLUSIVE on public.a
-- work: rewrites public.a
-- caution L402: nobody can read or write public.a while it is rewritten
SET search_path = public;
ALTER TABLE public.a
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN c_id TYPE numeric;

-- 13/16 contract: create constraint public.a.a_c
-- because of column public.a.c_id
-- locks: SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.c
-- work: reads all of public.a, reads all of public.c
-- caution F204: fails when a row of public.a has no counterpart in public.c
-- caution L403: nobody can write public.a while it is read in full
-- caution L403: nobody can write public.c while it is read in full
ALTER TABLE public.a ADD CONSTRAINT a_c FOREIGN KEY (c_id) REFERENCES public.c (id);

-- 14/16 contract: create constraint public.a.a_c_id_id_key
-- locks: ACCESS EXCLUSIVE on public.a
-- work: builds public.a.a_c_id_id_key, reads all of public.a
-- caution F202: fails when public.a holds duplicates of (c_id, id)
-- caution L402: nobody can read or write public.a while it is indexed
ALTER TABLE public.a ADD CONSTRAINT a_c_id_id_key UNIQUE (c_id, id);

-- 15/16 contract: create constraint public.b.b_a_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.b, SHARE ROW EXCLUSIVE on public.a
-- work: reads all of public.a, reads all of public.b
-- caution F204: fails when a row of public.b has no counterpart in public.a
-- caution L403: nobody can write public.b while it is read in full
-- caution L403: nobody can write public.a while it is read in full
ALTER TABLE public.b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);

-- 16/16 contract: create constraint public.c.c_b_id_id_fkey
-- because of column public.a.c_id
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.a
-- work: reads all of public.a, reads all of public.c
-- caution F204: fails when a row of public.c has no counterpart in public.a
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.a while it is read in full
ALTER TABLE public.c ADD CONSTRAINT c_b_id_id_fkey FOREIGN KEY (b_id, id) REFERENCES public.a (id, c_id) MATCH FULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
