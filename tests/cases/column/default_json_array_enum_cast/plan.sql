-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: default public.t.a is compared as text (--no-scratch)
-- U001: default public.t.b is compared as text (--no-scratch)
-- U001: default public.t.c is compared as text (--no-scratch)
-- U001: default public.t.d is compared as text (--no-scratch)
-- U001: default public.t.e is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter default public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET DEFAULT '{"k": [1, "two", null]}'::jsonb,
    ALTER COLUMN b SET DEFAULT ARRAY[1, 2, 3],
    ALTER COLUMN c SET DEFAULT 'hi'::lv,
    ALTER COLUMN d SET DEFAULT '::1',
    ALTER COLUMN e SET DEFAULT point(1, 2);

COMMIT;

RESET search_path;
RESET check_function_bodies;
