-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter trigger public.t.a
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE TRIGGER a
    AFTER INSERT ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.f('it''s', E'back\\slash', '', 'ünï $$', 'new
line');

COMMIT;

BEGIN;

-- 2/2 expand: alter trigger public.t.b
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE OR REPLACE TRIGGER b
    AFTER INSERT ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.f('1', 'two');

COMMIT;

RESET search_path;
RESET check_function_bodies;
