-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 4 expand, 2 contract
-- column order: not that of the target, and stays so: public.leaf (id, made, extra, who)
-- U001: view public.both_kinds is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/6 expand: create column public.base.who
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.leaf
SET search_path = public;
ALTER TABLE public.base ADD COLUMN who text DEFAULT current_user;

-- 2/6 expand: create constraint public.leaf.leaf_extra_check
-- locks: ACCESS EXCLUSIVE on public.leaf
-- work: reads all of public.leaf
-- caution F203: fails when a row of public.leaf does not fulfil extra <> ''
-- caution L401: nobody can read or write public.leaf while all of it is read
ALTER TABLE public.leaf ADD CONSTRAINT leaf_extra_check CHECK (extra <> '');

-- 3/6 expand: drop view public.both_kinds
-- locks: ACCESS EXCLUSIVE on public.both_kinds
SET search_path = '';
DROP VIEW public.both_kinds;

-- 4/6 expand: create view public.both_kinds
-- locks: ACCESS SHARE on public.base
SET search_path = public;
CREATE VIEW public.both_kinds AS
SELECT id, who, tableoid::regclass AS kind FROM base;

-- 5/6 contract: drop trigger public.leaf.tr
-- locks: ACCESS EXCLUSIVE on public.leaf
SET search_path = '';
DROP TRIGGER tr ON public.leaf;

-- 6/6 contract: create trigger public.base.tr
-- locks: SHARE ROW EXCLUSIVE on public.base
SET search_path = public;
CREATE TRIGGER tr
    BEFORE INSERT OR UPDATE ON public.base
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
