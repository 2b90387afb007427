-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter enum public.state
ALTER TYPE public.state RENAME VALUE 'paid' TO 'settled';

-- 2/5 expand: alter enum public.mood
ALTER TYPE public.mood RENAME VALUE 'sad' TO 'blue';

-- 3/5 expand: alter enum public.grade
ALTER TYPE public.grade RENAME VALUE 'gold' TO 'golden';

-- 4/5 expand: alter enum public.part
ALTER TYPE public.part RENAME VALUE 'a' TO 'c';

-- 5/5 expand: alter enum public.known
ALTER TYPE public.known RENAME VALUE 'a' TO 'c';

COMMIT;

RESET search_path;
RESET check_function_bodies;
