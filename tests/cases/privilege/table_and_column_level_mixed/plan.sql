-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 1 expand, 5 contract; 6 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: alter privilege of table public.t
-- caution S701: role app_writer gets SELECT on public.t
-- refused: S701 without permission: role app_writer gets SELECT on public.t
-- allow it with --allow 'S701:public.t'
--   GRANT SELECT ON TABLE public.t TO app_writer;

-- 2/6 contract: alter privilege of table public.t
-- caution B315: role app_reader loses SELECT on public.t
-- refused: needs a refused step: privilege of table public.t
--   REVOKE SELECT ON TABLE public.t FROM app_reader;

-- 3/6 contract: alter privilege of table public.t
-- caution B315: role app_writer loses UPDATE on public.t
-- refused: needs a refused step: privilege of table public.t
--   REVOKE UPDATE ON TABLE public.t FROM app_writer;

-- 4/6 contract: alter privilege of column public.t.a
-- refused: needs a refused step: privilege of table public.t
--   GRANT UPDATE (a) ON TABLE public.t TO app_writer;

-- 5/6 contract: alter privilege of column public.t.a
-- caution B315: role app_reader loses SELECT on public.t.a
-- refused: needs a refused step: privilege of column public.t.a
--   REVOKE SELECT (a) ON TABLE public.t FROM app_reader;

-- 6/6 contract: alter privilege of column public.t.b
-- refused: needs a refused step: privilege of table public.t
--   GRANT SELECT (b) ON TABLE public.t TO app_reader;

RESET search_path;
RESET check_function_bodies;
