-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: view public.facade is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop view public.facade
-- locks: ACCESS EXCLUSIVE on public.facade
DROP VIEW public.facade;

-- 2/5 expand: create view public.facade
-- locks: ACCESS SHARE on public.real_data
SET search_path = public;
CREATE VIEW public.facade AS
SELECT id, name FROM real_data;

-- 3/5 expand: create default public.facade.name
-- because of view public.facade
ALTER TABLE ONLY public.facade ALTER COLUMN name SET DEFAULT 'unnamed';

-- 4/5 expand: create rule public.facade.facade_no_delete
-- because of view public.facade
CREATE RULE facade_no_delete AS ON DELETE TO facade DO INSTEAD NOTHING;

-- 5/5 expand: create trigger public.facade.facade_insert
-- because of view public.facade
CREATE TRIGGER facade_insert
    INSTEAD OF INSERT ON public.facade
    FOR EACH ROW
    EXECUTE FUNCTION public.facade_write();

COMMIT;

RESET search_path;
RESET check_function_bodies;
