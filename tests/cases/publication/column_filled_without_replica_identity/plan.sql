-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create column public.c.b
-- locks: ACCESS EXCLUSIVE on public.c
SET search_path = public;
ALTER TABLE public.c ADD COLUMN b boolean,
    ALTER COLUMN b SET DEFAULT false;

-- 2/6 expand: alter column public.c.b
-- locks: ACCESS EXCLUSIVE on public.c
-- work: reads all of public.c
-- caution L401: nobody can read or write public.c while all of it is read
ALTER TABLE ONLY public.c REPLICA IDENTITY FULL;
UPDATE ONLY public.c u SET b = false WHERE b IS NULL;
ALTER TABLE ONLY public.c REPLICA IDENTITY DEFAULT;

-- 3/6 expand: alter column public.c.b
-- locks: ACCESS EXCLUSIVE on public.c
-- work: reads all of public.c
-- caution F201: fails when public.c.b holds NULL
-- caution L401: nobody can read or write public.c while all of it is read
ALTER TABLE public.c ALTER COLUMN b SET NOT NULL;

-- 4/6 expand: create column public.d.r
-- locks: ACCESS EXCLUSIVE on public.d
-- work: rewrites public.d
-- caution L402: nobody can read or write public.d while it is rewritten
ALTER TABLE public.d ADD COLUMN r double precision NOT NULL DEFAULT random();

-- 5/6 expand: create column public.f.r
-- locks: ACCESS EXCLUSIVE on public.f
-- work: rewrites public.f
-- caution L402: nobody can read or write public.f while it is rewritten
ALTER TABLE public.f ADD COLUMN r double precision DEFAULT random();

-- 6/6 expand: create replica_identity public.f
-- locks: ACCESS EXCLUSIVE on public.f
ALTER TABLE ONLY public.f REPLICA IDENTITY FULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
