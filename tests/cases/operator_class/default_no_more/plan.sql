-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop operator_class public.more_ops USING btree
DROP OPERATOR CLASS public.more_ops USING btree;

-- 2/4 expand: drop operator_class public.pt_ops USING btree
DROP OPERATOR CLASS public.pt_ops USING btree;

-- 3/4 expand: create operator_class public.more_ops USING btree
SET search_path = public;
CREATE OPERATOR CLASS public.more_ops
    DEFAULT FOR TYPE public.pt USING btree FAMILY public.more_ops AS
    OPERATOR 1 public.<# (public.pt, public.pt),
    OPERATOR 2 public.<=# (public.pt, public.pt),
    OPERATOR 3 public.=# (public.pt, public.pt),
    OPERATOR 4 public.>=# (public.pt, public.pt),
    OPERATOR 5 public.># (public.pt, public.pt),
    FUNCTION 1 (public.pt, public.pt) public.pt_cmp(public.pt, public.pt);

-- 4/4 expand: create operator_class public.pt_ops USING btree
CREATE OPERATOR CLASS public.pt_ops
    FOR TYPE public.pt USING btree FAMILY public.pt_ops AS
    OPERATOR 1 public.<# (public.pt, public.pt),
    OPERATOR 2 public.<=# (public.pt, public.pt),
    OPERATOR 3 public.=# (public.pt, public.pt),
    OPERATOR 4 public.>=# (public.pt, public.pt),
    OPERATOR 5 public.># (public.pt, public.pt),
    FUNCTION 1 (public.pt, public.pt) public.pt_cmp(public.pt, public.pt);

COMMIT;

RESET search_path;
RESET check_function_bodies;
