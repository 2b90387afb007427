-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create table public.t
SET search_path = public;
CREATE TABLE public.t (
    a public.pt NOT NULL,
    b public.pt
);

-- 2/9 expand: create operator_family public.pt_ops USING btree
CREATE OPERATOR FAMILY public.pt_ops USING btree;

-- 3/9 expand: create operator_class public.pt_ops USING btree
CREATE OPERATOR CLASS public.pt_ops
    DEFAULT FOR TYPE public.pt USING btree FAMILY public.pt_ops AS
    OPERATOR 1 public.<# (public.pt, public.pt),
    OPERATOR 2 public.<=# (public.pt, public.pt),
    OPERATOR 3 public.=# (public.pt, public.pt),
    OPERATOR 4 public.>=# (public.pt, public.pt),
    OPERATOR 5 public.># (public.pt, public.pt),
    FUNCTION 1 (public.pt, public.pt) public.pt_cmp(public.pt, public.pt);

-- 4/9 expand: create constraint public.t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

-- 5/9 expand: create index public.i
CREATE INDEX i ON public.t USING btree (b);

-- 6/9 expand: create view public.v
CREATE VIEW public.v AS
SELECT b FROM t ORDER BY b;

-- 7/9 expand: create comment of operator_family public.pt_ops USING btree
COMMENT ON OPERATOR FAMILY public.pt_ops USING btree IS 'made along with the class';

-- 8/9 expand: create comment of operator_class public.pt_ops USING btree
COMMENT ON OPERATOR CLASS public.pt_ops USING btree IS 'by x';

-- 9/9 expand: create owner of operator_class public.pt_ops USING btree
ALTER OPERATOR CLASS public.pt_ops USING btree OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
