-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- not managed: 1 state of a partition's trigger

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.p2
SET search_path = public;
CREATE TABLE public.p2 (
    k integer,
    v text
);

-- 2/3 expand: create inheritance public.p2 of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES IN (2);

-- 3/3 expand: create trigger public.p.tr
-- locks: SHARE ROW EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.p1
CREATE TRIGGER tr
    AFTER INSERT ON public.p
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
