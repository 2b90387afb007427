-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: alter privilege of table public.t
-- caution S701: role app_reader gets INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER on public.t
-- refused: S701 without permission: role app_reader gets INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER on public.t
-- allow it with --allow 'S701:public.t'
--   GRANT INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.t TO app_reader;

-- 2/3 expand: alter privilege of table public.t
-- caution S701: role app_writer gets DELETE, TRUNCATE, REFERENCES, TRIGGER on public.t
-- refused: S701 without permission: role app_writer gets DELETE, TRUNCATE, REFERENCES, TRIGGER on public.t
-- allow it with --allow 'S701:public.t'
--   GRANT DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.t TO app_writer;

-- 3/3 contract: alter privilege of table public.t
-- caution B315: role app_writer loses INSERT, UPDATE on public.t
-- refused: needs a refused step: privilege of table public.t
--   REVOKE INSERT, UPDATE ON TABLE public.t FROM app_writer;

RESET search_path;
RESET check_function_bodies;
