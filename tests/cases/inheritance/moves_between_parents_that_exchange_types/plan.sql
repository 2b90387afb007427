-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 3 expand, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: alter column public.list_two.amount
-- locks: ACCESS EXCLUSIVE on public.list_two
-- caution F205: fails when a value of public.list_two.amount does not fit integer
SET search_path = public;
ALTER TABLE public.list_two ALTER COLUMN amount TYPE integer USING amount::integer;

-- 2/8 expand: alter column public.two.amount
-- locks: ACCESS EXCLUSIVE on public.two
-- work: rewrites public.two
-- caution F205: fails when a value of public.two.amount does not fit json
-- caution L402: nobody can read or write public.two while it is rewritten
ALTER TABLE public.two ALTER COLUMN amount TYPE json USING amount::json;

-- 3/8 expand: create inheritance public.child of public.two
-- locks: SHARE UPDATE EXCLUSIVE on public.two, ACCESS EXCLUSIVE on public.child
ALTER TABLE public.child INHERIT public.two;

-- 4/8 contract: drop inheritance public.child of public.one
-- locks: ACCESS EXCLUSIVE on public.child, ACCESS SHARE on public.one
SET search_path = '';
ALTER TABLE public.child NO INHERIT public.one;

-- 5/8 contract: alter column public.one.amount
-- locks: ACCESS EXCLUSIVE on public.one
-- work: rewrites public.one
-- caution F205: fails when a value of public.one.amount does not fit character(5)
-- caution L402: nobody can read or write public.one while it is rewritten
SET search_path = public;
ALTER TABLE public.one ALTER COLUMN amount TYPE character(5);

-- 6/8 contract: drop inheritance public.part of public.list_one
-- locks: ACCESS EXCLUSIVE on public.part, ACCESS EXCLUSIVE on public.list_one
SET search_path = '';
ALTER TABLE public.list_one DETACH PARTITION public.part;

-- 7/8 contract: alter column public.list_one.amount
-- locks: ACCESS EXCLUSIVE on public.list_one
SET search_path = public;
ALTER TABLE public.list_one ALTER COLUMN amount TYPE text;

-- 8/8 contract: create inheritance public.part of public.list_two
-- locks: SHARE UPDATE EXCLUSIVE on public.list_two, ACCESS EXCLUSIVE on public.part
-- work: reads all of public.part
-- caution F203: fails when a row of public.part is outside of its bounds
-- caution L401: nobody can read or write public.part while all of it is read
ALTER TABLE ONLY public.list_two ATTACH PARTITION public.part FOR VALUES IN (1);

COMMIT;

RESET search_path;
RESET check_function_bodies;
