-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 7 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: alter table public.far
-- locks: ACCESS EXCLUSIVE on public.far
SET search_path = public;
ALTER TABLE public.far OPTIONS (SET t 'y', ADD u 'z');

-- 2/10 expand: alter column public.far.size
-- locks: ACCESS EXCLUSIVE on public.far
ALTER TABLE ONLY public.far ALTER COLUMN size OPTIONS (SET a '3', ADD c '2', DROP b);

-- 3/10 expand: create column public.far.fresh
-- locks: ACCESS EXCLUSIVE on public.far
ALTER TABLE public.far ADD COLUMN fresh text OPTIONS (z '1') NOT NULL;

-- 4/10 expand: drop view public.v
-- because of column public.far.name
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 5/10 expand: alter column public.far.name
-- locks: ACCESS EXCLUSIVE on public.far
SET search_path = public;
ALTER TABLE public.far ALTER COLUMN name TYPE text;

-- 6/10 expand: create default public.far.name
-- locks: ACCESS EXCLUSIVE on public.far
ALTER TABLE ONLY public.far ALTER COLUMN name SET DEFAULT 'x';

-- 7/10 expand: create view public.v
-- because of column public.far.name
-- locks: ACCESS SHARE on public.far
CREATE VIEW public.v AS
SELECT name FROM far;

-- 8/10 contract: drop constraint public.far.c
-- locks: ACCESS EXCLUSIVE on public.far
SET search_path = '';
ALTER TABLE public.far DROP CONSTRAINT c;

-- 9/10 contract: alter column public.far.id
-- locks: ACCESS EXCLUSIVE on public.far
SET search_path = public;
ALTER TABLE public.far
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET NOT NULL,
    ADD CONSTRAINT d CHECK (id > 1);

-- 10/10 contract: drop column public.far.gone
-- locks: ACCESS EXCLUSIVE on public.far
SET search_path = '';
ALTER TABLE public.far DROP COLUMN gone;

COMMIT;

RESET search_path;
RESET check_function_bodies;
