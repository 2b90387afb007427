-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 2 expand, 7 contract; 7 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/9 expand: alter privilege of table public.b
-- caution S701: role Weird Role gets SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER on public.b
-- refused: S701 without permission: role Weird Role gets SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER on public.b
-- allow it with --allow 'S701:public.b'
--   GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.b TO "Weird Role" WITH GRANT OPTION;

-- 2/9 expand: alter privilege of table public.c
-- caution S701: everybody gets SELECT on public.c
-- refused: S701 without permission: everybody gets SELECT on public.c
-- allow it with --allow 'S701:public.c'
--   GRANT SELECT ON TABLE public.c TO PUBLIC;

BEGIN;

-- 3/9 contract: alter privilege of table public.a
-- caution B315: role Weird Role loses SELECT on public.a
SET search_path = public;
REVOKE SELECT ON TABLE public.a FROM "Weird Role";

-- 4/9 contract: alter privilege of table public.a
-- caution B315: role app_writer loses SELECT on public.a
REVOKE SELECT ON TABLE public.a FROM app_writer;

-- 5/9 contract: alter privilege of table public.b
-- caution B315: role app_owner loses SELECT on public.b
-- refused: needs a refused step: privilege of table public.b
--   REVOKE SELECT ON TABLE public.b FROM app_owner;

-- 6/9 contract: alter privilege of table public.b
-- caution B315: role app_reader loses SELECT on public.b
-- refused: needs a refused step: privilege of table public.b
--   REVOKE SELECT ON TABLE public.b FROM app_reader;

-- 7/9 contract: alter privilege of table public.b
-- caution B315: role app_writer loses SELECT on public.b
-- refused: needs a refused step: privilege of table public.b
--   REVOKE SELECT ON TABLE public.b FROM app_writer;

-- 8/9 contract: alter privilege of table public.c
-- caution B315: role Weird Role loses SELECT on public.c
-- refused: needs a refused step: privilege of table public.c
--   REVOKE SELECT ON TABLE public.c FROM "Weird Role";

-- 9/9 contract: alter privilege of table public.c
-- caution B315: role app_writer loses SELECT on public.c
-- refused: needs a refused step: privilege of table public.c
--   REVOKE SELECT ON TABLE public.c FROM app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
