-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop view public.v
-- because of constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/6 expand: drop constraint public.t.t_pkey
-- because of operator_class public.pt_ops USING btree
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- 3/6 expand: drop operator_class public.pt_ops USING btree
DROP OPERATOR CLASS public.pt_ops USING btree;

-- 4/6 expand: create operator_class public.pt_ops USING btree
SET search_path = public;
CREATE OPERATOR CLASS public.pt_ops
    DEFAULT FOR TYPE public.pt USING btree FAMILY public.pt_ops AS
    OPERATOR 1 public.<# (public.pt, public.pt),
    OPERATOR 2 public.<=# (public.pt, public.pt),
    OPERATOR 3 public.=# (public.pt, public.pt),
    OPERATOR 4 public.>=# (public.pt, public.pt),
    OPERATOR 5 public.># (public.pt, public.pt),
    FUNCTION 1 (public.pt, public.pt) public.pt_cmp2(public.pt, public.pt);

-- 5/6 expand: create constraint public.t.t_pkey
-- because of operator_class public.pt_ops USING btree
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_pkey, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (a)
-- caution L402: nobody can read or write public.t while it is indexed
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

-- 6/6 expand: create view public.v
-- because of constraint public.t.t_pkey
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT a, max(b) AS b FROM t GROUP BY a ORDER BY a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
