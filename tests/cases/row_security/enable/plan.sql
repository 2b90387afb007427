-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 contract: alter table public.doc
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution B314: of public.doc only rows that a policy lets pass are seen and written
-- caution S702: of public.doc only rows that a policy lets pass are seen and written
-- refused: S702 without permission: of public.doc only rows that a policy lets pass are seen and written
-- allow it with --allow 'S702:public.doc'
--   ALTER TABLE public.doc ENABLE ROW LEVEL SECURITY;

RESET search_path;
RESET check_function_bodies;
