-- schemadiff plan: before.sql -> after.sql
-- 17 steps: 2 expand, 15 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/17 expand: create function public.hash_of(bigint)
SET search_path = public;
CREATE FUNCTION public.hash_of(a bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $$ SELECT hashint8(a) $$;

-- 2/17 expand: create function public.same(bigint, bigint)
CREATE FUNCTION public.same(a bigint, b bigint)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE STRICT
AS $$ SELECT a = b $$;

-- 3/17 contract: drop policy public.t.p
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP POLICY p ON public.t;

-- 4/17 contract: drop view public.v
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 5/17 contract: drop index public.t_a_idx
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_a_idx;

-- 6/17 contract: drop constraint public.t.t_a_check
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    DROP CONSTRAINT t_a_check,
    DROP CONSTRAINT t_a_excl;

-- 7/17 contract: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- 8/17 contract: drop operator_class public.same_ops USING hash
SET search_path = '';
DROP OPERATOR CLASS public.same_ops USING hash;

-- 9/17 contract: drop operator public.===(integer, integer)
DROP OPERATOR public.=== (integer, integer);

-- 10/17 contract: drop function public.hash_of(integer)
DROP FUNCTION public.hash_of(integer);

-- 11/17 contract: drop function public.same(integer, integer)
DROP FUNCTION public.same(integer, integer);

-- 12/17 contract: create operator public.===(bigint, bigint)
SET search_path = public;
CREATE OPERATOR public.=== (
    FUNCTION = public.same,
    LEFTARG = bigint,
    RIGHTARG = bigint,
    COMMUTATOR = OPERATOR(public.===),
    HASHES
);

-- 13/17 contract: create operator_class public.same_ops USING hash
CREATE OPERATOR CLASS public.same_ops
    FOR TYPE bigint USING hash FAMILY public.same_ops AS
    OPERATOR 1 public.=== (bigint, bigint),
    FUNCTION 1 (bigint, bigint) public.hash_of(bigint);

-- 14/17 contract: create constraint public.t.t_a_check
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_a_excl, reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil a === 1 OR a > 0
-- caution F206: fails when rows of public.t overlap
-- caution L402: nobody can read or write public.t while it is indexed
ALTER TABLE public.t
    ADD CONSTRAINT t_a_check CHECK (a === 1 OR a > 0),
    ADD CONSTRAINT t_a_excl EXCLUDE USING hash (a public.same_ops WITH ===);

-- 15/17 contract: create index public.t_a_idx
-- because of column public.t.a
-- locks: SHARE on public.t
-- work: builds public.t_a_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_a_idx ON public.t USING hash (a public.same_ops) WHERE a === 2;

-- 16/17 contract: create view public.v
-- because of column public.t.a
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT a FROM t WHERE a === 3;

-- 17/17 contract: create policy public.t.p
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t
    USING (a === 4);

COMMIT;

RESET search_path;
RESET check_function_bodies;
