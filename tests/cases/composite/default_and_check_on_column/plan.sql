-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create default public.jobs.every
-- locks: ACCESS EXCLUSIVE on public.jobs
SET search_path = public;
ALTER TABLE ONLY public.jobs ALTER COLUMN every SET DEFAULT ROW(1, 'day')::iv;

COMMIT;

-- 2/4 expand: create index public.jobs_unit
-- locks: SHARE UPDATE EXCLUSIVE on public.jobs
-- work: builds public.jobs_unit
CREATE INDEX CONCURRENTLY jobs_unit ON public.jobs USING btree (((every).unit));

BEGIN;

-- 3/4 contract: create constraint public.jobs.jobs_every_check
-- locks: ACCESS EXCLUSIVE on public.jobs
-- caution B305: code that writes rows that public.jobs.jobs_every_check forbids fails
ALTER TABLE public.jobs ADD CONSTRAINT jobs_every_check CHECK ((every).n > 0) NOT VALID;

COMMIT;

BEGIN;

-- 4/4 contract: alter constraint public.jobs.jobs_every_check
-- locks: SHARE UPDATE EXCLUSIVE on public.jobs
-- work: reads all of public.jobs
-- caution F203: fails when old rows of public.jobs break jobs_every_check
ALTER TABLE public.jobs VALIDATE CONSTRAINT jobs_every_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
