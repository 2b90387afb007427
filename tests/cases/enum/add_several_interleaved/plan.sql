-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter enum public.pri
SET search_path = public;
ALTER TYPE public.pri ADD VALUE 'a' BEFORE 'b';

COMMIT;

BEGIN;

-- 2/4 expand: alter enum public.pri
ALTER TYPE public.pri ADD VALUE 'c' AFTER 'b';

COMMIT;

BEGIN;

-- 3/4 expand: alter enum public.pri
ALTER TYPE public.pri ADD VALUE 'e' AFTER 'd';

COMMIT;

BEGIN;

-- 4/4 expand: alter enum public.pri
ALTER TYPE public.pri ADD VALUE 'g';

COMMIT;

RESET search_path;
RESET check_function_bodies;
