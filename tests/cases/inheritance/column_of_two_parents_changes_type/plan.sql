-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: drop inheritance public.mixture of public.q
-- because of column public.mixture.a
-- locks: ACCESS EXCLUSIVE on public.mixture, ACCESS SHARE on public.q
ALTER TABLE public.mixture NO INHERIT public.q;

-- 2/11 expand: drop inheritance public.mixture of public.r
-- because of column public.mixture.a
-- locks: ACCESS EXCLUSIVE on public.mixture, ACCESS SHARE on public.r
ALTER TABLE public.mixture NO INHERIT public.r;

-- 3/11 expand: alter column public.r.a
-- locks: ACCESS EXCLUSIVE on public.r
-- work: rewrites public.r
-- caution L402: nobody can read or write public.r while it is rewritten
SET search_path = public;
ALTER TABLE public.r ALTER COLUMN a TYPE bigint;

-- 4/11 expand: drop constraint public.p.p_a_check
-- because of column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.left_side, ACCESS EXCLUSIVE on public.mixture, ACCESS EXCLUSIVE on public.diamond, ACCESS EXCLUSIVE on public.below
SET search_path = '';
ALTER TABLE public.p DROP CONSTRAINT p_a_check;

-- 5/11 expand: drop view public.v
-- because of column public.q.a
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 6/11 expand: alter column public.q.a
-- locks: ACCESS EXCLUSIVE on public.q
-- work: rewrites public.q
-- caution L402: nobody can read or write public.q while it is rewritten
SET search_path = public;
ALTER TABLE public.q ALTER COLUMN a TYPE bigint;

-- 7/11 expand: alter column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.left_side, ACCESS EXCLUSIVE on public.mixture, ACCESS EXCLUSIVE on public.diamond, ACCESS EXCLUSIVE on public.below
-- work: rewrites public.below, rewrites public.diamond, rewrites public.left_side, rewrites public.mixture, rewrites public.p
-- caution L402: nobody can read or write public.p while it is rewritten
-- caution L402: nobody can read or write public.left_side while it is rewritten
-- caution L402: nobody can read or write public.mixture while it is rewritten
-- caution L402: nobody can read or write public.diamond while it is rewritten
-- caution L402: nobody can read or write public.below while it is rewritten
ALTER TABLE public.p ALTER COLUMN a TYPE bigint;

-- 8/11 expand: create constraint public.p.p_a_check
-- because of column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.left_side, ACCESS EXCLUSIVE on public.mixture, ACCESS EXCLUSIVE on public.diamond, ACCESS EXCLUSIVE on public.below
-- work: reads all of public.below, reads all of public.diamond, reads all of public.left_side, reads all of public.mixture, reads all of public.p
-- caution F203: fails when a row of public.p does not fulfil a > 0
-- caution L401: nobody can read or write public.p while all of it is read
-- caution L401: nobody can read or write public.left_side while all of it is read
-- caution L401: nobody can read or write public.mixture while all of it is read
-- caution L401: nobody can read or write public.diamond while all of it is read
-- caution L401: nobody can read or write public.below while all of it is read
ALTER TABLE public.p ADD CONSTRAINT p_a_check CHECK (a > 0);

-- 9/11 expand: create inheritance public.mixture of public.q
-- because of column public.mixture.a
-- locks: SHARE UPDATE EXCLUSIVE on public.q, ACCESS EXCLUSIVE on public.mixture
ALTER TABLE public.mixture INHERIT public.q;

-- 10/11 expand: create inheritance public.mixture of public.r
-- because of column public.mixture.a
-- locks: SHARE UPDATE EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.mixture
ALTER TABLE public.mixture INHERIT public.r;

-- 11/11 expand: create view public.v
-- because of column public.q.a
-- locks: ACCESS SHARE on public.q
CREATE VIEW public.v AS
SELECT a FROM q WHERE a > 1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
