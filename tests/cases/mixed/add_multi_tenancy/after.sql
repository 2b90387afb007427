create table tenant (id int primary key, name text not null);
create function current_tenant() returns int language sql stable as $$ select nullif(current_setting('app.tenant', true), '')::int $$;
create table project (
  id int primary key, name text not null,
  tenant_id int default current_tenant() references tenant,
  unique (tenant_id, name), unique (tenant_id, id)
);
create table task (
  id int primary key, project_id int not null, title text not null,
  tenant_id int default current_tenant(),
  foreign key (tenant_id, project_id) references project (tenant_id, id)
);
create index task_project on task (tenant_id, project_id);
create view open_task with (security_barrier) as
  select t.id, t.title, p.name as project, t.tenant_id from task t join project p on p.id = t.project_id and p.tenant_id = t.tenant_id;
alter table project enable row level security;
alter table task enable row level security;
alter table task force row level security;
create policy tenant_only on project using (tenant_id = current_tenant());
create policy tenant_only on task using (tenant_id = (select current_tenant())) with check (tenant_id = current_tenant());
create policy no_delete on task as restrictive for delete to app_writer using (false);
grant select, insert, update, delete on project, task to app_writer;
