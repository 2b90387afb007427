-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create column public.member.active
-- locks: ACCESS EXCLUSIVE on public.member
SET search_path = public;
ALTER TABLE public.member ADD COLUMN active boolean NOT NULL DEFAULT true;

-- 2/5 expand: drop policy public.doc.p
-- because of column public.doc.team
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = '';
DROP POLICY p ON public.doc;

-- 3/5 expand: alter column public.doc.team
-- locks: ACCESS EXCLUSIVE on public.doc
-- work: rewrites public.doc
-- caution L402: nobody can read or write public.doc while it is rewritten
SET search_path = public;
ALTER TABLE public.doc ALTER COLUMN team TYPE bigint;

-- 4/5 expand: alter column public.member.team
-- locks: ACCESS EXCLUSIVE on public.member
-- work: rewrites public.member
-- caution F205: fails when a value of public.member.who does not fit name
-- caution L402: nobody can read or write public.member while it is rewritten
ALTER TABLE public.member
    ALTER COLUMN team TYPE bigint,
    ALTER COLUMN who TYPE name;

-- 5/5 expand: create policy public.doc.p
-- because of column public.doc.team
-- locks: ACCESS EXCLUSIVE on public.doc, ACCESS SHARE on public.member
CREATE POLICY p ON public.doc
    USING (EXISTS (SELECT 1 FROM member m WHERE m.team = doc.team AND m.who = current_user AND m.active));

COMMIT;

RESET search_path;
RESET check_function_bodies;
