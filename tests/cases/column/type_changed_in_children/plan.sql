-- schemadiff plan: before.sql -> after.sql
-- 23 steps: 23 expand
-- U001: default public.base.size is compared as text (--no-scratch)
-- U001: default public.child.size is compared as text (--no-scratch)
-- U001: default public.grandchild.size is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/23 expand: drop enum public.mood
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- 2/23 expand: create enum public.mood
SET search_path = public;
CREATE TYPE public.mood AS ENUM ('glad', 'ok', 'sad');

-- 3/23 expand: drop default public.base.felt
-- because of column public.base.felt
-- locks: ACCESS EXCLUSIVE on public.base
SET search_path = '';
ALTER TABLE ONLY public.base ALTER COLUMN felt DROP DEFAULT;

-- 4/23 expand: drop default public.base.size
-- because of column public.base.size
-- locks: ACCESS EXCLUSIVE on public.base
ALTER TABLE ONLY public.base ALTER COLUMN size DROP DEFAULT;

-- 5/23 expand: drop default public.child.felt
-- because of column public.child.felt
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child ALTER COLUMN felt DROP DEFAULT;

-- 6/23 expand: drop default public.child.size
-- because of column public.child.size
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child ALTER COLUMN size DROP DEFAULT;

-- 7/23 expand: drop default public.grandchild.felt
-- because of column public.grandchild.felt
-- locks: ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE ONLY public.grandchild ALTER COLUMN felt DROP DEFAULT;

-- 8/23 expand: drop default public.grandchild.size
-- because of column public.grandchild.size
-- locks: ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE ONLY public.grandchild ALTER COLUMN size DROP DEFAULT;

-- 9/23 expand: drop constraint public.base.base_size_check
-- because of column public.base.size
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE public.base DROP CONSTRAINT base_size_check;

-- 10/23 expand: drop constraint public.grandchild.grandchild_size_check
-- because of column public.grandchild.size
-- locks: ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE public.grandchild DROP CONSTRAINT grandchild_size_check;

-- 11/23 expand: drop view public.sizes
-- because of column public.grandchild.size
-- locks: ACCESS EXCLUSIVE on public.sizes
DROP VIEW public.sizes;

-- 12/23 expand: alter column public.base.size
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
-- work: rewrites public.base, rewrites public.child, rewrites public.grandchild
-- caution L402: nobody can read or write public.base while it is rewritten
-- caution L402: nobody can read or write public.child while it is rewritten
-- caution L402: nobody can read or write public.grandchild while it is rewritten
SET search_path = public;
ALTER TABLE public.base ALTER COLUMN size TYPE bigint;

-- 13/23 expand: alter column public.base.felt
-- because of enum public.mood
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
-- work: rewrites public.base, rewrites public.child, rewrites public.grandchild
-- caution F205: fails when a value of public.base.felt does not fit public.mood
-- caution L402: nobody can read or write public.base while it is rewritten
-- caution L402: nobody can read or write public.child while it is rewritten
-- caution L402: nobody can read or write public.grandchild while it is rewritten
ALTER TABLE public.base ALTER COLUMN felt TYPE public.mood USING felt::text::public.mood;

-- 14/23 expand: drop enum public.mood
SET search_path = '';
DROP TYPE public.mood__schemadiff_old;

-- 15/23 expand: create default public.base.felt
-- because of column public.base.felt
-- locks: ACCESS EXCLUSIVE on public.base
SET search_path = public;
ALTER TABLE ONLY public.base ALTER COLUMN felt SET DEFAULT 'ok';

-- 16/23 expand: create default public.base.size
-- because of column public.base.size
-- locks: ACCESS EXCLUSIVE on public.base
ALTER TABLE ONLY public.base ALTER COLUMN size SET DEFAULT 0;

-- 17/23 expand: create default public.child.felt
-- because of column public.child.felt
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child ALTER COLUMN felt SET DEFAULT 'ok';

-- 18/23 expand: create default public.child.size
-- because of column public.child.size
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child ALTER COLUMN size SET DEFAULT 5;

-- 19/23 expand: create default public.grandchild.felt
-- because of column public.grandchild.felt
-- locks: ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE ONLY public.grandchild ALTER COLUMN felt SET DEFAULT 'ok';

-- 20/23 expand: create default public.grandchild.size
-- because of column public.grandchild.size
-- locks: ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE ONLY public.grandchild ALTER COLUMN size SET DEFAULT 5;

-- 21/23 expand: create constraint public.base.base_size_check
-- because of column public.base.size
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
-- work: reads all of public.base, reads all of public.child, reads all of public.grandchild
-- caution F203: fails when a row of public.base does not fulfil size >= 0
-- caution L401: nobody can read or write public.base while all of it is read
-- caution L401: nobody can read or write public.child while all of it is read
-- caution L401: nobody can read or write public.grandchild while all of it is read
ALTER TABLE public.base ADD CONSTRAINT base_size_check CHECK (size >= 0);

-- 22/23 expand: create constraint public.grandchild.grandchild_size_check
-- because of column public.grandchild.size
-- locks: ACCESS EXCLUSIVE on public.grandchild
-- work: reads all of public.grandchild
-- caution F203: fails when a row of public.grandchild does not fulfil size < 1000
-- caution L401: nobody can read or write public.grandchild while all of it is read
ALTER TABLE public.grandchild ADD CONSTRAINT grandchild_size_check CHECK (size < 1000);

-- 23/23 expand: create view public.sizes
-- because of column public.grandchild.size
-- locks: ACCESS SHARE on public.grandchild
CREATE VIEW public.sizes AS
SELECT size, felt FROM grandchild;

COMMIT;

RESET search_path;
RESET check_function_bodies;
