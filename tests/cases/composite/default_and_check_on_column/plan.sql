-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create default public.jobs.every
-- locks: ACCESS EXCLUSIVE on public.jobs
SET search_path = public;
ALTER TABLE ONLY public.jobs ALTER COLUMN every SET DEFAULT ROW(1, 'day')::iv;

-- 2/3 expand: create constraint public.jobs.jobs_every_check
-- locks: ACCESS EXCLUSIVE on public.jobs
-- work: reads all of public.jobs
-- caution F203: fails when a row of public.jobs does not fulfil (every).n > 0
-- caution L401: nobody can read or write public.jobs while all of it is read
ALTER TABLE public.jobs ADD CONSTRAINT jobs_every_check CHECK ((every).n > 0);

-- 3/3 expand: create index public.jobs_unit
-- locks: SHARE on public.jobs
-- work: builds public.jobs_unit
-- caution L403: nobody can write public.jobs while it is indexed
CREATE INDEX jobs_unit ON public.jobs USING btree (((every).unit));

COMMIT;

RESET search_path;
RESET check_function_bodies;
