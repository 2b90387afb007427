-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.p2
SET search_path = public;
CREATE TABLE public.p2 (
    k integer,
    v text
);

-- 2/4 expand: create inheritance public.p2 of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES IN (2);

-- 3/4 expand: create trigger public.p.tr
-- locks: SHARE ROW EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.p1
CREATE TRIGGER tr
    AFTER INSERT ON public.p
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

-- 4/4 expand: create trigger_state public.p1.tr
-- locks: SHARE ROW EXCLUSIVE on public.p1
ALTER TABLE public.p1 DISABLE TRIGGER tr;

COMMIT;

RESET search_path;
RESET check_function_bodies;
