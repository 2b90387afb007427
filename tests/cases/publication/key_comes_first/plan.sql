-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 6 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: alter column public.one.n
-- locks: ACCESS EXCLUSIVE on public.one
-- work: rewrites public.one
-- caution L402: nobody can read or write public.one while it is rewritten
SET search_path = public;
ALTER TABLE public.one ALTER COLUMN n TYPE bigint;

-- 2/8 expand: alter column s.two.n
-- locks: ACCESS EXCLUSIVE on s.two
-- work: rewrites s.two
-- caution L402: nobody can read or write s.two while it is rewritten
ALTER TABLE s.two ALTER COLUMN n TYPE bigint;

-- 3/8 expand: create constraint public.one.one_pkey
-- locks: ACCESS EXCLUSIVE on public.one
-- work: builds public.one.one_pkey, reads all of public.one
-- caution F202: fails when public.one holds duplicates of (a)
-- caution L402: nobody can read or write public.one while it is indexed
ALTER TABLE public.one ADD CONSTRAINT one_pkey PRIMARY KEY (a);

-- 4/8 expand: create constraint s.two.two_pkey
-- locks: ACCESS EXCLUSIVE on s.two
-- work: builds s.two.two_pkey, reads all of s.two
-- caution F202: fails when s.two holds duplicates of (a)
-- caution L402: nobody can read or write s.two while it is indexed
ALTER TABLE s.two ADD CONSTRAINT two_pkey PRIMARY KEY (a);

-- 5/8 expand: alter publication listed
ALTER PUBLICATION listed SET (publish = 'insert, update, delete, truncate');

-- 6/8 expand: create publication_table public.one.listed
-- locks: SHARE UPDATE EXCLUSIVE on public.one
ALTER PUBLICATION listed ADD TABLE ONLY public.one;

-- 7/8 contract: alter publication all_of_schema
ALTER PUBLICATION all_of_schema SET (publish = 'insert, update, delete, truncate');

-- 8/8 contract: alter publication everything
ALTER PUBLICATION everything SET (publish = 'insert, delete');

COMMIT;

RESET search_path;
RESET check_function_bodies;
