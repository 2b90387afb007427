-- schemadiff plan: before.sql -> after.sql
-- 19 steps: 16 expand, 3 contract
-- U001: index public.task_project is compared as text (--no-scratch)
-- U001: view public.open_task is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/19 expand: create table public.tenant
SET search_path = public;
CREATE TABLE public.tenant (
    id integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT tenant_pkey PRIMARY KEY (id)
);

-- 2/19 expand: create function public.current_tenant()
CREATE FUNCTION public.current_tenant()
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $$ select nullif(current_setting('app.tenant', true), '')::int $$;

-- 3/19 expand: create column public.project.tenant_id
-- locks: ACCESS EXCLUSIVE on public.project
ALTER TABLE public.project ADD COLUMN tenant_id integer DEFAULT current_tenant();

-- 4/19 expand: create column public.task.tenant_id
-- locks: ACCESS EXCLUSIVE on public.task
ALTER TABLE public.task ADD COLUMN tenant_id integer DEFAULT current_tenant();

-- 5/19 expand: create constraint public.project.project_tenant_id_id_key
-- locks: ACCESS EXCLUSIVE on public.project
-- work: builds public.project.project_tenant_id_id_key, builds public.project.project_tenant_id_name_key, reads all of public.project
-- caution F202: fails when public.project holds duplicates of (tenant_id, id)
-- caution F202: fails when public.project holds duplicates of (tenant_id, name)
-- caution F204: fails when a row of public.project has no counterpart in public.tenant
-- caution L402: nobody can read or write public.project while it is indexed
ALTER TABLE public.project
    ADD CONSTRAINT project_tenant_id_id_key UNIQUE (tenant_id, id),
    ADD CONSTRAINT project_tenant_id_name_key UNIQUE (tenant_id, name),
    ADD CONSTRAINT project_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenant (id);

-- 6/19 expand: drop index public.task_project
-- locks: ACCESS EXCLUSIVE on public.task
SET search_path = '';
DROP INDEX public.task_project;

-- 7/19 expand: create index public.task_project
-- locks: SHARE on public.task
-- work: builds public.task_project
-- caution L403: nobody can write public.task while it is indexed
SET search_path = public;
CREATE INDEX task_project ON public.task USING btree (tenant_id, project_id);

-- 8/19 expand: drop view public.open_task
-- locks: ACCESS EXCLUSIVE on public.open_task
SET search_path = '';
DROP VIEW public.open_task;

-- 9/19 expand: create view public.open_task
-- locks: ACCESS SHARE on public.project, ACCESS SHARE on public.task
SET search_path = public;
CREATE VIEW public.open_task WITH (security_barrier='true') AS
SELECT t.id, t.title, p.name AS project, t.tenant_id FROM task t JOIN project p ON p.id = t.project_id AND p.tenant_id = t.tenant_id;

-- 10/19 expand: create policy public.project.tenant_only
-- locks: ACCESS EXCLUSIVE on public.project
CREATE POLICY tenant_only ON public.project
    USING (tenant_id = current_tenant());

-- 11/19 expand: alter table public.project
-- locks: ACCESS EXCLUSIVE on public.project
ALTER TABLE public.project ENABLE ROW LEVEL SECURITY;

-- 12/19 expand: create policy public.task.no_delete
-- locks: ACCESS EXCLUSIVE on public.task
CREATE POLICY no_delete ON public.task AS RESTRICTIVE FOR DELETE TO app_writer
    USING (false);

-- 13/19 expand: create policy public.task.tenant_only
-- locks: ACCESS EXCLUSIVE on public.task
CREATE POLICY tenant_only ON public.task
    USING (tenant_id = (SELECT current_tenant()))
    WITH CHECK (tenant_id = current_tenant());

-- 14/19 expand: alter table public.task
-- locks: ACCESS EXCLUSIVE on public.task
ALTER TABLE public.task
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;

-- 15/19 expand: create privilege of table public.project
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.project TO app_writer;

-- 16/19 expand: create privilege of table public.task
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.task TO app_writer;

-- 17/19 contract: drop constraint public.project.project_name_key
-- locks: ACCESS EXCLUSIVE on public.project
SET search_path = '';
ALTER TABLE public.project DROP CONSTRAINT project_name_key;

-- 18/19 contract: create constraint public.task.task_tenant_id_project_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.task, SHARE ROW EXCLUSIVE on public.project
-- work: reads all of public.project, reads all of public.task
-- caution F204: fails when a row of public.task has no counterpart in public.project
-- caution L403: nobody can write public.task while it is read in full
-- caution L403: nobody can write public.project while it is read in full
SET search_path = public;
ALTER TABLE public.task ADD CONSTRAINT task_tenant_id_project_id_fkey FOREIGN KEY (tenant_id, project_id) REFERENCES public.project (tenant_id, id);

-- 19/19 contract: drop constraint public.task.task_project_id_fkey
-- locks: ACCESS EXCLUSIVE on public.task, ACCESS EXCLUSIVE on public.project
SET search_path = '';
ALTER TABLE public.task DROP CONSTRAINT task_project_id_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
