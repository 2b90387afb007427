-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create constraint public.emp.emp_boss_fkey
-- locks: ACCESS EXCLUSIVE on public.emp
-- work: reads all of public.emp
-- caution F204: fails when a row of public.emp has no counterpart in public.emp
-- caution F203: fails when a row of public.emp does not fulfil boss <> id
-- caution L401: nobody can read or write public.emp while all of it is read
SET search_path = public;
ALTER TABLE public.emp
    ADD CONSTRAINT emp_boss_fkey FOREIGN KEY (boss) REFERENCES public.emp (id) ON DELETE SET NULL,
    ADD CONSTRAINT not_own_boss CHECK (boss <> id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
