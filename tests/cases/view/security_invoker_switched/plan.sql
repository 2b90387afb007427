-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter view public.doc_full
-- locks: ACCESS EXCLUSIVE on public.doc_full
SET search_path = public;
ALTER VIEW public.doc_full SET (security_invoker='false');

-- 2/3 expand: alter view public.doc_full
-- locks: ACCESS EXCLUSIVE on public.doc_full
ALTER VIEW public.doc_full RESET (security_barrier);

-- 3/3 expand: alter view public.doc_list
-- locks: ACCESS EXCLUSIVE on public.doc_list
ALTER VIEW public.doc_list SET (security_invoker='on');

COMMIT;

RESET search_path;
RESET check_function_bodies;
