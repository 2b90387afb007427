create table project (id int primary key, name text not null unique);
create table task (id int primary key, project_id int not null references project, title text not null);
create index task_project on task (project_id);
create view open_task as select t.id, t.title, p.name as project from task t join project p on p.id = t.project_id;
