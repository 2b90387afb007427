-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract
-- U001: default public.t.c is compared as text (--no-scratch)
-- U001: default public.t.d is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create default public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t
    ALTER COLUMN b SET DEFAULT 'new',
    ALTER COLUMN c SET DEFAULT 'y',
    ALTER COLUMN d SET DEFAULT true,
    ALTER COLUMN e SET DEFAULT 0;

COMMIT;

BEGIN;

-- 2/2 contract: drop default public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE ONLY public.t ALTER COLUMN a DROP DEFAULT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
