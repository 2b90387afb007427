-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop index public.i
-- because of operator_class public.pt_ops USING btree
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 2/6 expand: drop operator_class public.pt_ops USING btree
-- because of operator public.=#(public.pt, public.pt)
DROP OPERATOR CLASS public.pt_ops USING btree;

-- 3/6 expand: drop operator public.=#(public.pt, public.pt)
DROP OPERATOR public.=# (public.pt, public.pt);

-- 4/6 expand: create operator public.=#(public.pt, public.pt)
SET search_path = public;
CREATE OPERATOR public.=# (
    FUNCTION = public.pt_same,
    LEFTARG = public.pt,
    RIGHTARG = public.pt,
    COMMUTATOR = OPERATOR(public.=#),
    RESTRICT = pg_catalog.eqsel,
    JOIN = pg_catalog.eqjoinsel,
    MERGES
);

-- 5/6 expand: create operator_class public.pt_ops USING btree
-- because of operator public.=#(public.pt, public.pt)
CREATE OPERATOR CLASS public.pt_ops
    DEFAULT FOR TYPE public.pt USING btree FAMILY public.pt_ops AS
    OPERATOR 1 public.<# (public.pt, public.pt),
    OPERATOR 2 public.<=# (public.pt, public.pt),
    OPERATOR 3 public.=# (public.pt, public.pt),
    OPERATOR 4 public.>=# (public.pt, public.pt),
    OPERATOR 5 public.># (public.pt, public.pt),
    FUNCTION 1 (public.pt, public.pt) public.pt_cmp(public.pt, public.pt);

-- 6/6 expand: create index public.i
-- because of operator_class public.pt_ops USING btree
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i ON public.t USING btree (a);

COMMIT;

RESET search_path;
RESET check_function_bodies;
