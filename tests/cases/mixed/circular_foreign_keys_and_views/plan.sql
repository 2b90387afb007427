-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.audit
-- locks: SHARE ROW EXCLUSIVE on public.dept, SHARE ROW EXCLUSIVE on public.emp
SET search_path = public;
CREATE TABLE public.audit (
    emp integer,
    dept integer,
    CONSTRAINT audit_dept_fkey FOREIGN KEY (dept) REFERENCES public.dept (id),
    CONSTRAINT audit_emp_fkey FOREIGN KEY (emp) REFERENCES public.emp (id) ON DELETE SET NULL
);

-- 2/4 expand: create constraint public.dept.dept_boss
-- locks: SHARE ROW EXCLUSIVE on public.dept, SHARE ROW EXCLUSIVE on public.emp
-- work: reads all of public.dept, reads all of public.emp
-- caution F204: fails when a row of public.dept has no counterpart in public.emp
-- caution L403: nobody can write public.dept while it is read in full
-- caution L403: nobody can write public.emp while it is read in full
ALTER TABLE public.dept ADD CONSTRAINT dept_boss FOREIGN KEY (boss) REFERENCES public.emp (id) DEFERRABLE;

-- 3/4 expand: alter constraint public.emp.emp_dept_fkey
-- locks: ACCESS EXCLUSIVE on public.emp
ALTER TABLE public.emp ALTER CONSTRAINT emp_dept_fkey DEFERRABLE INITIALLY DEFERRED;

-- 4/4 expand: create view public.boss
-- locks: ACCESS SHARE on public.dept, ACCESS SHARE on public.emp
CREATE VIEW public.boss AS
SELECT d.id, e.id AS boss FROM dept d JOIN emp e ON e.id = d.boss;

COMMIT;

RESET search_path;
RESET check_function_bodies;
