-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 2 expand, 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: alter privilege of table public.b
SET search_path = public;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.b TO "Weird Role" WITH GRANT OPTION;

-- 2/9 expand: alter privilege of table public.c
GRANT SELECT ON TABLE public.c TO PUBLIC;

-- 3/9 contract: alter privilege of table public.a
REVOKE SELECT ON TABLE public.a FROM "Weird Role";

-- 4/9 contract: alter privilege of table public.a
REVOKE SELECT ON TABLE public.a FROM app_writer;

-- 5/9 contract: alter privilege of table public.b
REVOKE SELECT ON TABLE public.b FROM app_owner;

-- 6/9 contract: alter privilege of table public.b
REVOKE SELECT ON TABLE public.b FROM app_reader;

-- 7/9 contract: alter privilege of table public.b
REVOKE SELECT ON TABLE public.b FROM app_writer;

-- 8/9 contract: alter privilege of table public.c
REVOKE SELECT ON TABLE public.c FROM "Weird Role";

-- 9/9 contract: alter privilege of table public.c
REVOKE SELECT ON TABLE public.c FROM app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
