-- schemadiff plan: before.sql -> after.sql
-- 26 steps: 4 expand, 22 contract; 22 refused
-- U001: index public.task_project is compared as text (--no-scratch)
-- U001: view public.open_task is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/26 expand: create table public.tenant
-- locks: ACCESS EXCLUSIVE on public.tenant
SET search_path = public;
CREATE TABLE public.tenant (
    id integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT tenant_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;

-- 2/26 expand: create function public.current_tenant()
CREATE FUNCTION public.current_tenant()
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $$ select nullif(current_setting('app.tenant', true), '')::int $$;

COMMIT;

BEGIN;

-- 3/26 expand: drop constraint public.project.project_name_key
-- locks: ACCESS EXCLUSIVE on public.project
SET search_path = '';
ALTER TABLE public.project DROP CONSTRAINT project_name_key;

COMMIT;

BEGIN;

-- 4/26 expand: drop constraint public.task.task_project_id_fkey
-- locks: ACCESS EXCLUSIVE on public.task, ACCESS EXCLUSIVE on public.project
ALTER TABLE public.task DROP CONSTRAINT task_project_id_fkey;

COMMIT;

-- 5/26 contract: alter table public.project
-- locks: ACCESS EXCLUSIVE on public.project
-- caution B314: of public.project only rows that a policy lets pass are seen and written
-- caution S702: of public.project only rows that a policy lets pass are seen and written
-- refused: S702 without permission: of public.project only rows that a policy lets pass are seen and written
-- allow it with --allow 'S702:public.project'
--   ALTER TABLE public.project ENABLE ROW LEVEL SECURITY;

-- 6/26 contract: alter table public.task
-- locks: ACCESS EXCLUSIVE on public.task
-- caution B314: of public.task only rows that a policy lets pass are seen and written
-- caution S702: of public.task only rows that a policy lets pass are seen and written
-- caution B314: the owner of public.task is from now on bound by its policies
-- caution S702: the owner of public.task is from now on bound by its policies
-- refused: S702 without permission: of public.task only rows that a policy lets pass are seen and written
-- allow it with --allow 'S702:public.task'
-- allow it with --allow 'S702:public.task'
--   ALTER TABLE public.task
--       ENABLE ROW LEVEL SECURITY,
--       FORCE ROW LEVEL SECURITY;

-- 7/26 contract: create column public.project.tenant_id
-- locks: ACCESS EXCLUSIVE on public.project
-- refused: needs a refused step: table public.project
--   ALTER TABLE public.project ADD COLUMN tenant_id integer DEFAULT current_tenant();

-- 8/26 contract: create column public.task.tenant_id
-- locks: ACCESS EXCLUSIVE on public.task
-- refused: needs a refused step: table public.task
--   ALTER TABLE public.task ADD COLUMN tenant_id integer DEFAULT current_tenant();

-- 9/26 contract: create constraint public.project.project_tenant_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.project, SHARE ROW EXCLUSIVE on public.tenant
-- refused: needs a refused step: table public.project
--   ALTER TABLE public.project ADD CONSTRAINT project_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenant (id) NOT VALID;

-- 10/26 contract: alter constraint public.project.project_tenant_id_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.project, ROW SHARE on public.tenant
-- work: reads all of public.project
-- caution F204: fails when old rows of public.project break project_tenant_id_fkey
-- refused: needs a refused step: table public.project
--   ALTER TABLE public.project VALIDATE CONSTRAINT project_tenant_id_fkey;

-- 11/26 contract: prepare constraint public.project.project_tenant_id_id_key
-- locks: SHARE UPDATE EXCLUSIVE on public.project
-- work: builds public.project.project_tenant_id_id_key, reads all of public.project
-- caution F202: fails when public.project holds duplicates of (tenant_id, id)
-- refused: needs a refused step: table public.project
--   CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_6ef24a58 ON public.project (tenant_id, id);

-- 12/26 contract: create constraint public.project.project_tenant_id_id_key
-- locks: ACCESS EXCLUSIVE on public.project
-- refused: needs a refused step: table public.project
--   ALTER TABLE public.project ADD CONSTRAINT project_tenant_id_id_key UNIQUE USING INDEX __schemadiff_uq_6ef24a58;

-- 13/26 contract: prepare constraint public.project.project_tenant_id_name_key
-- locks: SHARE UPDATE EXCLUSIVE on public.project
-- work: builds public.project.project_tenant_id_name_key, reads all of public.project
-- caution F202: fails when public.project holds duplicates of (tenant_id, name)
-- refused: needs a refused step: table public.project
--   CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_a5131416 ON public.project (tenant_id, name);

-- 14/26 contract: create constraint public.project.project_tenant_id_name_key
-- locks: ACCESS EXCLUSIVE on public.project
-- refused: needs a refused step: table public.project
--   ALTER TABLE public.project ADD CONSTRAINT project_tenant_id_name_key UNIQUE USING INDEX __schemadiff_uq_a5131416;

-- 15/26 contract: create constraint public.task.task_tenant_id_project_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.task, SHARE ROW EXCLUSIVE on public.project
-- caution B305: code that writes rows that public.task.task_tenant_id_project_id_fkey forbids fails
-- refused: needs a refused step: table public.project
--   ALTER TABLE public.task ADD CONSTRAINT task_tenant_id_project_id_fkey FOREIGN KEY (tenant_id, project_id) REFERENCES public.project (tenant_id, id) NOT VALID;

-- 16/26 contract: alter constraint public.task.task_tenant_id_project_id_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.task, ROW SHARE on public.project
-- work: reads all of public.task
-- caution F204: fails when old rows of public.task break task_tenant_id_project_id_fkey
-- refused: needs a refused step: table public.project
--   ALTER TABLE public.task VALIDATE CONSTRAINT task_tenant_id_project_id_fkey;

-- 17/26 contract: prepare index public.task_project
-- locks: SHARE UPDATE EXCLUSIVE on public.task
-- work: builds public.task_project, reads all of public.task
-- refused: needs a refused step: table public.task
--   CREATE INDEX CONCURRENTLY __schemadiff_new_8ef6033b ON public.task USING btree (tenant_id, project_id);

-- 18/26 contract: create index public.task_project
-- locks: SHARE UPDATE EXCLUSIVE on public.task_project
-- refused: needs a refused step: table public.task
--   ALTER INDEX public.task_project RENAME TO __schemadiff_old_8ef6033b;
--   ALTER INDEX public.__schemadiff_new_8ef6033b RENAME TO task_project;

-- 19/26 contract: create policy public.project.tenant_only
-- locks: ACCESS EXCLUSIVE on public.project
-- caution S703: which rows of public.project are seen and written changes with the permissive policy tenant_only
-- refused: S703 without permission: which rows of public.project are seen and written changes with the permissive policy tenant_only
-- allow it with --allow 'S703:public.project.tenant_only'
--   CREATE POLICY tenant_only ON public.project
--       USING (tenant_id = current_tenant());

-- 20/26 contract: create policy public.task.no_delete
-- locks: ACCESS EXCLUSIVE on public.task
-- caution S703: which rows of public.task are seen and written changes with the restrictive policy no_delete
-- refused: S703 without permission: which rows of public.task are seen and written changes with the restrictive policy no_delete
-- allow it with --allow 'S703:public.task.no_delete'
--   CREATE POLICY no_delete ON public.task AS RESTRICTIVE FOR DELETE TO app_writer
--       USING (false);

-- 21/26 contract: create policy public.task.tenant_only
-- locks: ACCESS EXCLUSIVE on public.task
-- caution S703: which rows of public.task are seen and written changes with the permissive policy tenant_only
-- refused: S703 without permission: which rows of public.task are seen and written changes with the permissive policy tenant_only
-- allow it with --allow 'S703:public.task.tenant_only'
--   CREATE POLICY tenant_only ON public.task
--       USING (tenant_id = (SELECT current_tenant()))
--       WITH CHECK (tenant_id = current_tenant());

-- 22/26 contract: create privilege of table public.project
-- caution S701: role app_writer gets SELECT, INSERT, UPDATE, DELETE on public.project
-- refused: S701 without permission: role app_writer gets SELECT, INSERT, UPDATE, DELETE on public.project
-- allow it with --allow 'S701:public.project'
--   GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.project TO app_writer;

-- 23/26 contract: create privilege of table public.task
-- caution S701: role app_writer gets SELECT, INSERT, UPDATE, DELETE on public.task
-- refused: S701 without permission: role app_writer gets SELECT, INSERT, UPDATE, DELETE on public.task
-- allow it with --allow 'S701:public.task'
--   GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.task TO app_writer;

-- 24/26 contract: drop view public.open_task
-- locks: ACCESS EXCLUSIVE on public.open_task
-- caution B316: code that uses public.open_task finds it changed
-- refused: needs a refused step: view public.open_task
--   DROP VIEW public.open_task;

-- 25/26 contract: create view public.open_task
-- locks: ACCESS SHARE on public.project, ACCESS SHARE on public.task
-- refused: needs a refused step: table public.project
--   CREATE VIEW public.open_task WITH (security_barrier='true') AS
--   SELECT t.id, t.title, p.name AS project, t.tenant_id FROM task t JOIN project p ON p.id = t.project_id AND p.tenant_id = t.tenant_id;

-- 26/26 contract: drop index public.task_project
-- locks: SHARE UPDATE EXCLUSIVE on public.task
-- refused: needs a refused step: index public.task_project
--   DROP INDEX CONCURRENTLY public.__schemadiff_old_8ef6033b;

RESET search_path;
RESET check_function_bodies;
