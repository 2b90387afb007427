-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop constraint public.c.c_t_id_fkey
-- because of column public.c.t_id
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.t
ALTER TABLE public.c DROP CONSTRAINT c_t_id_fkey;

-- 2/4 expand: alter column public.c.t_id
-- locks: ACCESS EXCLUSIVE on public.c
-- work: rewrites public.c
-- caution L402: nobody can read or write public.c while it is rewritten
SET search_path = public;
ALTER TABLE public.c ALTER COLUMN t_id TYPE bigint;

-- 3/4 expand: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t, SHARE ROW EXCLUSIVE on public.t_id_seq
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET MAXVALUE 9223372036854775807;

-- 4/4 expand: create constraint public.c.c_t_id_fkey
-- because of column public.c.t_id
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.t
-- work: reads all of public.c, reads all of public.t
-- caution F204: fails when a row of public.c has no counterpart in public.t
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.t while it is read in full
ALTER TABLE public.c ADD CONSTRAINT c_t_id_fkey FOREIGN KEY (t_id) REFERENCES public.t (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
