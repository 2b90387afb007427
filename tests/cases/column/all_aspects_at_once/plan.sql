-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: default public.t.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop default public.t.v
-- because of column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN v DROP DEFAULT;

-- 2/6 expand: alter column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B306: values of public.t.v sort and compare in another way
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN v TYPE text COLLATE pg_catalog."C",
    ALTER COLUMN v DROP NOT NULL;

-- 3/6 expand: alter column public.t.v
-- locks: SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN v SET STATISTICS 10;

-- 4/6 expand: create default public.t.v
-- because of column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN v SET DEFAULT 'zero';

COMMIT;

-- 5/6 expand: create index public.t_v_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_v_idx
CREATE INDEX CONCURRENTLY t_v_idx ON public.t USING btree (v);

BEGIN;

-- 6/6 expand: alter comment of column public.t.v
-- locks: SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.v IS 'b';

COMMIT;

RESET search_path;
RESET check_function_bodies;
