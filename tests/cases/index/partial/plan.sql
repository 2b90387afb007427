-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract
-- U001: index public.jobs_ready is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: prepare index public.jobs_ready
-- locks: SHARE UPDATE EXCLUSIVE on public.jobs
-- work: builds public.jobs_ready, reads all of public.jobs
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_dd37d868 ON public.jobs USING btree (prio) WHERE state IN ('ready', 'retry') AND run_at IS NOT NULL;

BEGIN;

-- 2/4 expand: create index public.jobs_ready
-- locks: SHARE UPDATE EXCLUSIVE on public.jobs_ready
ALTER INDEX public.jobs_ready RENAME TO __schemadiff_old_dd37d868;
ALTER INDEX public.__schemadiff_new_dd37d868 RENAME TO jobs_ready;

COMMIT;

-- 3/4 contract: create index public.one_running
-- locks: SHARE UPDATE EXCLUSIVE on public.jobs
-- work: builds public.one_running
-- caution F202: fails when public.jobs holds duplicates
-- caution B305: code that writes duplicates to public.jobs fails: public.one_running
CREATE UNIQUE INDEX CONCURRENTLY one_running ON public.jobs USING btree ((true)) WHERE state = 'running';

-- 4/4 contract: drop index public.jobs_ready
-- locks: SHARE UPDATE EXCLUSIVE on public.jobs
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_dd37d868;

RESET search_path;
RESET check_function_bodies;
