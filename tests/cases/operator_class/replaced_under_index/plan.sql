-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop index public.i
-- because of operator_class public.pt_ops USING btree
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 2/5 expand: drop operator_class public.pt_ops USING btree
DROP OPERATOR CLASS public.pt_ops USING btree;

-- 3/5 expand: create operator_class public.pt_ops USING btree
SET search_path = public;
CREATE OPERATOR CLASS public.pt_ops
    FOR TYPE public.pt USING btree FAMILY public.f AS
    OPERATOR 1 public.<# (public.pt, public.pt),
    OPERATOR 2 public.<=# (public.pt, public.pt),
    OPERATOR 3 public.=# (public.pt, public.pt),
    OPERATOR 4 public.>=# (public.pt, public.pt),
    OPERATOR 5 public.># (public.pt, public.pt),
    FUNCTION 1 (public.pt, public.pt) public.pt_cmp2(public.pt, public.pt);

-- 4/5 expand: create index public.i
-- because of operator_class public.pt_ops USING btree
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i ON public.t USING btree (a public.pt_ops, b);

-- 5/5 expand: create comment of operator_class public.pt_ops USING btree
-- because of operator_class public.pt_ops USING btree
COMMENT ON OPERATOR CLASS public.pt_ops USING btree IS 'stays';

COMMIT;

RESET search_path;
RESET check_function_bodies;
