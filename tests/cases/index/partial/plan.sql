-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: index public.jobs_ready is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: drop index public.jobs_ready
-- locks: ACCESS EXCLUSIVE on public.jobs
DROP INDEX public.jobs_ready;

-- 2/3 expand: create index public.jobs_ready
-- locks: SHARE on public.jobs
-- work: builds public.jobs_ready
-- caution L403: nobody can write public.jobs while it is indexed
SET search_path = public;
CREATE INDEX jobs_ready ON public.jobs USING btree (prio) WHERE state IN ('ready', 'retry') AND run_at IS NOT NULL;

-- 3/3 expand: create index public.one_running
-- locks: SHARE on public.jobs
-- work: builds public.one_running
-- caution F202: fails when public.jobs holds duplicates
-- caution L403: nobody can write public.jobs while it is indexed
CREATE UNIQUE INDEX one_running ON public.jobs USING btree ((true)) WHERE state = 'running';

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
