-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create table public.audit
-- locks: SHARE ROW EXCLUSIVE on public.audit, SHARE ROW EXCLUSIVE on public.dept, SHARE ROW EXCLUSIVE on public.emp
SET search_path = public;
CREATE TABLE public.audit (
    emp integer,
    dept integer,
    CONSTRAINT audit_dept_fkey FOREIGN KEY (dept) REFERENCES public.dept (id),
    CONSTRAINT audit_emp_fkey FOREIGN KEY (emp) REFERENCES public.emp (id) ON DELETE SET NULL
);

COMMIT;

BEGIN;

-- 2/5 expand: alter constraint public.emp.emp_dept_fkey
-- locks: ACCESS EXCLUSIVE on public.emp, ACCESS EXCLUSIVE on public.dept
ALTER TABLE public.emp ALTER CONSTRAINT emp_dept_fkey DEFERRABLE INITIALLY DEFERRED;

COMMIT;

BEGIN;

-- 3/5 expand: create view public.boss
-- locks: ACCESS SHARE on public.dept, ACCESS SHARE on public.emp
CREATE VIEW public.boss AS
SELECT d.id, e.id AS boss FROM dept d JOIN emp e ON e.id = d.boss;

COMMIT;

BEGIN;

-- 4/5 contract: create constraint public.dept.dept_boss
-- locks: SHARE ROW EXCLUSIVE on public.dept, SHARE ROW EXCLUSIVE on public.emp
-- caution B305: code that writes rows that public.dept.dept_boss forbids fails
ALTER TABLE public.dept ADD CONSTRAINT dept_boss FOREIGN KEY (boss) REFERENCES public.emp (id) DEFERRABLE NOT VALID;

COMMIT;

BEGIN;

-- 5/5 contract: alter constraint public.dept.dept_boss
-- locks: SHARE UPDATE EXCLUSIVE on public.dept, ROW SHARE on public.emp
-- work: reads all of public.dept
-- caution F204: fails when old rows of public.dept break dept_boss
ALTER TABLE public.dept VALIDATE CONSTRAINT dept_boss;

COMMIT;

RESET search_path;
RESET check_function_bodies;
