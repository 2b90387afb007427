-- irreversible: column public.t.b is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN c integer;

-- 2/3 expand: create privilege of column public.t.c
GRANT SELECT (c) ON TABLE public.t TO app_reader;

-- 3/3 contract: drop column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.b is dropped with its values
-- refused: D103 without permission: column public.t.b is dropped with its values
-- allow it with --allow 'D103:public.t.b'
--   ALTER TABLE public.t DROP COLUMN b;

COMMIT;

RESET search_path;
RESET check_function_bodies;
