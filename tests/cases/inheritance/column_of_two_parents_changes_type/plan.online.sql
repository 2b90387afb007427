-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 12 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.p IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.left_side IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.mixture IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.diamond IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.below IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.q IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.r IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/12 contract: drop view public.v
-- because of column public.q.a
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/12 contract: drop constraint public.p.p_a_check
-- because of column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.left_side, ACCESS EXCLUSIVE on public.mixture, ACCESS EXCLUSIVE on public.diamond, ACCESS EXCLUSIVE on public.below
ALTER TABLE public.p DROP CONSTRAINT p_a_check;

-- 3/12 contract: drop inheritance public.mixture of public.q
-- because of column public.mixture.a
-- locks: ACCESS EXCLUSIVE on public.mixture, ACCESS SHARE on public.q
ALTER TABLE public.mixture NO INHERIT public.q;

-- 4/12 contract: alter column public.q.a
-- in place: public.mixture has several parents
-- locks: ACCESS EXCLUSIVE on public.q
-- work: rewrites public.q
-- caution L402: nobody can read or write public.q while it is rewritten
SET search_path = public;
ALTER TABLE public.q ALTER COLUMN a TYPE bigint;

-- 5/12 contract: create view public.v
-- because of column public.q.a
-- locks: ACCESS SHARE on public.q
CREATE VIEW public.v AS
SELECT a FROM q WHERE a > 1;

-- 6/12 contract: drop inheritance public.mixture of public.r
-- because of column public.mixture.a
-- locks: ACCESS EXCLUSIVE on public.mixture, ACCESS SHARE on public.r
SET search_path = '';
ALTER TABLE public.mixture NO INHERIT public.r;

-- 7/12 contract: alter column public.r.a
-- in place: public.mixture has several parents
-- locks: ACCESS EXCLUSIVE on public.r
-- work: rewrites public.r
-- caution L402: nobody can read or write public.r while it is rewritten
SET search_path = public;
ALTER TABLE public.r ALTER COLUMN a TYPE bigint;

-- 8/12 contract: alter column public.p.a
-- in place: public.mixture has several parents
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.left_side, ACCESS EXCLUSIVE on public.mixture, ACCESS EXCLUSIVE on public.diamond, ACCESS EXCLUSIVE on public.below
-- work: rewrites public.below, rewrites public.diamond, rewrites public.left_side, rewrites public.mixture, rewrites public.p
-- caution L402: nobody can read or write public.p while it is rewritten
-- caution L402: nobody can read or write public.left_side while it is rewritten
-- caution L402: nobody can read or write public.mixture while it is rewritten
-- caution L402: nobody can read or write public.diamond while it is rewritten
-- caution L402: nobody can read or write public.below while it is rewritten
ALTER TABLE public.p ALTER COLUMN a TYPE bigint;

-- 9/12 contract: create constraint public.p.p_a_check
-- because of column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.left_side, ACCESS EXCLUSIVE on public.mixture, ACCESS EXCLUSIVE on public.diamond, ACCESS EXCLUSIVE on public.below
ALTER TABLE public.p ADD CONSTRAINT p_a_check CHECK (a > 0) NOT VALID;

-- 10/12 contract: create inheritance public.mixture of public.q
-- because of column public.mixture.a
-- locks: SHARE UPDATE EXCLUSIVE on public.q, ACCESS EXCLUSIVE on public.mixture
ALTER TABLE public.mixture INHERIT public.q;

-- 11/12 contract: create inheritance public.mixture of public.r
-- because of column public.mixture.a
-- locks: SHARE UPDATE EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.mixture
ALTER TABLE public.mixture INHERIT public.r;

COMMIT;

BEGIN;

-- 12/12 contract: alter constraint public.p.p_a_check
-- because of column public.p.a
-- locks: SHARE UPDATE EXCLUSIVE on public.p, SHARE UPDATE EXCLUSIVE on public.left_side, SHARE UPDATE EXCLUSIVE on public.mixture, SHARE UPDATE EXCLUSIVE on public.diamond, SHARE UPDATE EXCLUSIVE on public.below
-- work: reads all of public.below, reads all of public.diamond, reads all of public.left_side, reads all of public.mixture, reads all of public.p
-- caution F203: fails when old rows of public.p break p_a_check
ALTER TABLE public.p VALIDATE CONSTRAINT p_a_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
