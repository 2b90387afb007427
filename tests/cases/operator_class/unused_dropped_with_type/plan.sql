-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 14 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/14 contract: drop operator_class public.pt_ops USING btree
DROP OPERATOR CLASS public.pt_ops USING btree;

-- 2/14 contract: drop operator_family public.pt_ops USING btree
DROP OPERATOR FAMILY public.pt_ops USING btree;

-- 3/14 contract: drop operator public.<#(public.pt, public.pt)
DROP OPERATOR public.<# (public.pt, public.pt);

-- 4/14 contract: drop operator public.<=#(public.pt, public.pt)
DROP OPERATOR public.<=# (public.pt, public.pt);

-- 5/14 contract: drop operator public.=#(public.pt, public.pt)
DROP OPERATOR public.=# (public.pt, public.pt);

-- 6/14 contract: drop operator public.>#(public.pt, public.pt)
DROP OPERATOR public.># (public.pt, public.pt);

-- 7/14 contract: drop operator public.>=#(public.pt, public.pt)
DROP OPERATOR public.>=# (public.pt, public.pt);

-- 8/14 contract: drop function public.pt_cmp(public.pt, public.pt)
DROP FUNCTION public.pt_cmp(public.pt, public.pt);

-- 9/14 contract: drop function public.pt_eq(public.pt, public.pt)
DROP FUNCTION public.pt_eq(public.pt, public.pt);

-- 10/14 contract: drop function public.pt_ge(public.pt, public.pt)
DROP FUNCTION public.pt_ge(public.pt, public.pt);

-- 11/14 contract: drop function public.pt_gt(public.pt, public.pt)
DROP FUNCTION public.pt_gt(public.pt, public.pt);

-- 12/14 contract: drop function public.pt_le(public.pt, public.pt)
DROP FUNCTION public.pt_le(public.pt, public.pt);

-- 13/14 contract: drop function public.pt_lt(public.pt, public.pt)
DROP FUNCTION public.pt_lt(public.pt, public.pt);

-- 14/14 contract: drop composite_type public.pt
DROP TYPE public.pt;

COMMIT;

RESET search_path;
RESET check_function_bodies;
