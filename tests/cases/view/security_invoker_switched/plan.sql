-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: alter view public.doc_full
-- locks: ACCESS EXCLUSIVE on public.doc_full
-- caution S704: with whose rights public.doc_full reads its tables, or which rows it shows, may change
-- refused: S704 without permission: with whose rights public.doc_full reads its tables, or which rows it shows, may change
-- allow it with --allow 'S704:public.doc_full'
--   ALTER VIEW public.doc_full SET (security_invoker='false');

-- 2/3 expand: alter view public.doc_full
-- locks: ACCESS EXCLUSIVE on public.doc_full
-- caution S704: with whose rights public.doc_full reads its tables, or which rows it shows, may change
-- refused: S704 without permission: with whose rights public.doc_full reads its tables, or which rows it shows, may change
-- allow it with --allow 'S704:public.doc_full'
--   ALTER VIEW public.doc_full RESET (security_barrier);

-- 3/3 expand: alter view public.doc_list
-- locks: ACCESS EXCLUSIVE on public.doc_list
-- caution S704: with whose rights public.doc_list reads its tables, or which rows it shows, may change
-- refused: S704 without permission: with whose rights public.doc_list reads its tables, or which rows it shows, may change
-- allow it with --allow 'S704:public.doc_list'
--   ALTER VIEW public.doc_list SET (security_invoker='on');

RESET search_path;
RESET check_function_bodies;
