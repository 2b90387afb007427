-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 contract: drop view public.latest
-- locks: ACCESS EXCLUSIVE on public.latest
DROP VIEW public.latest;

-- 2/8 contract: create table public.latest
SET search_path = public;
CREATE TABLE public.latest (
    id integer
);

-- 3/8 contract: create trigger public.latest.guard
-- because of view public.latest
CREATE TRIGGER guard
    BEFORE INSERT ON public.latest
    FOR EACH ROW
    EXECUTE FUNCTION public.refuse();

-- 4/8 contract: create comment of trigger public.latest.guard
-- because of trigger public.latest.guard
COMMENT ON TRIGGER guard ON public.latest IS 'nobody writes here';

-- 5/8 contract: drop view public.recent
-- locks: ACCESS EXCLUSIVE on public.recent
SET search_path = '';
DROP VIEW public.recent;

-- 6/8 contract: create table public.recent
SET search_path = public;
CREATE TABLE public.recent (
    id integer,
    note text
);

-- 7/8 contract: create comment of column public.recent.note
-- because of view public.recent
COMMENT ON COLUMN public.recent.note IS 'what was said';

-- 8/8 contract: create privilege of column public.recent.note
-- because of view public.recent
GRANT SELECT (note) ON TABLE public.recent TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
