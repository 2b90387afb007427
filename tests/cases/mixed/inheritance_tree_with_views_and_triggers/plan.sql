-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 1 expand, 6 contract
-- U001: view public.both_kinds is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create column public.base.who
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.leaf
SET search_path = public;
ALTER TABLE public.base ADD COLUMN who text DEFAULT current_user;

COMMIT;

BEGIN;

-- 2/7 contract: create constraint public.leaf.leaf_extra_check
-- locks: ACCESS EXCLUSIVE on public.leaf
-- caution B305: code that writes rows that public.leaf.leaf_extra_check forbids fails
ALTER TABLE public.leaf ADD CONSTRAINT leaf_extra_check CHECK (extra <> '') NOT VALID;

COMMIT;

BEGIN;

-- 3/7 contract: alter constraint public.leaf.leaf_extra_check
-- locks: SHARE UPDATE EXCLUSIVE on public.leaf
-- work: reads all of public.leaf
-- caution F203: fails when old rows of public.leaf break leaf_extra_check
ALTER TABLE public.leaf VALIDATE CONSTRAINT leaf_extra_check;

COMMIT;

BEGIN;

-- 4/7 contract: drop trigger public.leaf.tr
-- locks: ACCESS EXCLUSIVE on public.leaf
-- caution B317: writes no longer fire trigger public.leaf.tr
SET search_path = '';
DROP TRIGGER tr ON public.leaf;

COMMIT;

BEGIN;

-- 5/7 contract: create trigger public.base.tr
-- locks: SHARE ROW EXCLUSIVE on public.base
SET search_path = public;
CREATE TRIGGER tr
    BEFORE INSERT OR UPDATE ON public.base
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

BEGIN;

-- 6/7 contract: drop view public.both_kinds
-- locks: ACCESS EXCLUSIVE on public.both_kinds
-- caution B316: code that uses public.both_kinds finds it changed
SET search_path = '';
DROP VIEW public.both_kinds;

-- 7/7 contract: create view public.both_kinds
-- locks: ACCESS SHARE on public.base
SET search_path = public;
CREATE VIEW public.both_kinds AS
SELECT id, who, tableoid::regclass AS kind FROM base;

COMMIT;

RESET search_path;
RESET check_function_bodies;
