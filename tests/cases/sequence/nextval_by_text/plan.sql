-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: default public.t.id is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter default public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t
    ALTER COLUMN id SET DEFAULT nextval('s'::regclass),
    ALTER COLUMN n SET DEFAULT currval('s');

COMMIT;

RESET search_path;
RESET check_function_bodies;
