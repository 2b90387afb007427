-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract; 5 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 expand: alter privilege of column public.t.a
-- caution S701: role app_writer gets REFERENCES on public.t.a
-- refused: S701 without permission: role app_writer gets REFERENCES on public.t.a
-- allow it with --allow 'S701:public.t.a'
--   GRANT REFERENCES (a) ON TABLE public.t TO app_writer WITH GRANT OPTION;

-- 2/5 expand: alter privilege of column public.t.b
-- caution S701: role app_reader gets INSERT on public.t.b
-- refused: S701 without permission: role app_reader gets INSERT on public.t.b
-- allow it with --allow 'S701:public.t.b'
--   GRANT INSERT (b) ON TABLE public.t TO app_reader;

-- 3/5 expand: alter privilege of column public.t.c
-- caution S701: role app_reader gets SELECT on public.t.c
-- refused: S701 without permission: role app_reader gets SELECT on public.t.c
-- allow it with --allow 'S701:public.t.c'
--   GRANT SELECT (c) ON TABLE public.t TO app_reader;

-- 4/5 contract: alter privilege of column public.t.b
-- caution B315: role app_reader loses SELECT on public.t.b
-- refused: needs a refused step: privilege of column public.t.b
--   REVOKE SELECT (b) ON TABLE public.t FROM app_reader;

-- 5/5 contract: alter privilege of column public.t.c
-- caution B315: role app_writer loses UPDATE on public.t.c
-- refused: needs a refused step: privilege of column public.t.c
--   REVOKE UPDATE (c) ON TABLE public.t FROM app_writer;

RESET search_path;
RESET check_function_bodies;
