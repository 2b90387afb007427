-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract; 4 refused
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create column public.member.active
-- locks: ACCESS EXCLUSIVE on public.member
SET search_path = public;
ALTER TABLE public.member ADD COLUMN active boolean NOT NULL DEFAULT true;

COMMIT;

-- 2/5 contract: drop policy public.doc.p
-- because of column public.doc.team
-- locks: ACCESS EXCLUSIVE on public.doc
-- refused: needs a refused step: policy public.doc.p
--   DROP POLICY p ON public.doc;

-- 3/5 contract: alter column public.doc.team
-- locks: ACCESS EXCLUSIVE on public.doc
-- work: rewrites public.doc
-- caution L402: nobody can read or write public.doc while it is rewritten
-- refused: needs a refused step: policy public.doc.p
--   ALTER TABLE public.doc ALTER COLUMN team TYPE bigint;

-- 4/5 contract: alter column public.member.team
-- locks: ACCESS EXCLUSIVE on public.member
-- work: rewrites public.member
-- caution F205: fails when a value of public.member.who does not fit name
-- caution B306: readers of public.member.who get name in place of text
-- caution L402: nobody can read or write public.member while it is rewritten
-- refused: needs a refused step: policy public.doc.p
--   ALTER TABLE public.member
--       ALTER COLUMN team TYPE bigint,
--       ALTER COLUMN who TYPE name;

-- 5/5 contract: create policy public.doc.p
-- because of column public.doc.team
-- locks: ACCESS EXCLUSIVE on public.doc, ACCESS SHARE on public.member
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.doc.p'
--   CREATE POLICY p ON public.doc
--       USING (EXISTS (SELECT 1 FROM member m WHERE m.team = doc.team AND m.who = current_user AND m.active));

RESET search_path;
RESET check_function_bodies;
