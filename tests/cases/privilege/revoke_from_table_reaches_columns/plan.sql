-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create privilege of column public.other.note
SET search_path = public;
GRANT UPDATE (note) ON TABLE public.other TO app_writer;

-- 2/3 contract: drop privilege of table public.account
SET search_path = '';
REVOKE SELECT ON TABLE public.account FROM app_reader;

-- 3/3 contract: alter privilege of column public.account.note
SET search_path = public;
GRANT SELECT (note) ON TABLE public.account TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
