-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 1 expand, 10 contract
-- U001: default public.parent.a is compared as text (--no-scratch)
-- U001: constraint public.parent.positive is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: alter column public.parent.c
-- locks: ACCESS EXCLUSIVE on public.parent
SET search_path = public;
ALTER TABLE ONLY public.parent
    ALTER COLUMN c SET STORAGE external,
    ALTER COLUMN a SET DEFAULT 5;

-- 2/11 contract: drop inheritance public.child of public.parent
-- locks: ACCESS EXCLUSIVE on public.child, ACCESS SHARE on public.parent
SET search_path = '';
ALTER TABLE public.child NO INHERIT public.parent;

-- 3/11 contract: alter column public.parent.b
-- locks: ACCESS EXCLUSIVE on public.parent
-- work: reads all of public.parent
-- caution F201: fails when public.parent.e holds NULL
-- caution L401: nobody can read or write public.parent while all of it is read
SET search_path = public;
ALTER TABLE public.parent
    ALTER COLUMN b DROP NOT NULL,
    ALTER COLUMN e SET NOT NULL;

-- 4/11 contract: alter column public.parent.e
-- locks: SHARE UPDATE EXCLUSIVE on public.parent
ALTER TABLE ONLY public.parent ALTER COLUMN e SET STATISTICS 99;

-- 5/11 contract: alter column public.parent.h
-- locks: ACCESS EXCLUSIVE on public.parent
-- work: rewrites public.parent
-- caution L402: nobody can read or write public.parent while it is rewritten
ALTER TABLE public.parent ALTER COLUMN h TYPE text;

-- 6/11 contract: create default public.parent.e
-- locks: ACCESS EXCLUSIVE on public.parent
ALTER TABLE ONLY public.parent ALTER COLUMN e SET DEFAULT 9;

-- 7/11 contract: drop constraint public.parent.filled
-- locks: ACCESS EXCLUSIVE on public.parent
SET search_path = '';
ALTER TABLE public.parent
    DROP CONSTRAINT filled,
    DROP CONSTRAINT positive;

-- 8/11 contract: create constraint public.parent.positive
-- locks: ACCESS EXCLUSIVE on public.parent
-- work: reads all of public.parent
-- caution F203: fails when a row of public.parent does not fulfil f > 1
-- caution L401: nobody can read or write public.parent while all of it is read
SET search_path = public;
ALTER TABLE public.parent ADD CONSTRAINT positive CHECK (f > 1);

-- 9/11 contract: drop inheritance public.list_1 of public.list
-- locks: ACCESS EXCLUSIVE on public.list_1, ACCESS EXCLUSIVE on public.list
SET search_path = '';
ALTER TABLE public.list DETACH PARTITION public.list_1;

-- 10/11 contract: alter column public.list.id
-- locks: ACCESS EXCLUSIVE on public.list, ACCESS EXCLUSIVE on public.list_2
-- work: reads all of public.list_2, rewrites public.list_2
-- caution F201: fails when public.list.id holds NULL
-- caution L402: nobody can read or write public.list_2 while it is rewritten
SET search_path = public;
ALTER TABLE public.list
    ALTER COLUMN id TYPE text,
    ALTER COLUMN id SET NOT NULL,
    ALTER COLUMN note TYPE text;

-- 11/11 contract: drop default public.parent.b
-- locks: ACCESS EXCLUSIVE on public.parent
SET search_path = '';
ALTER TABLE ONLY public.parent ALTER COLUMN b DROP DEFAULT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
