create table job (id int primary key, state text not null, retries int not null default 0);
create view pending as select id, state from job where state in ('new', 'retry') and retries < 5;
comment on view pending is 'work to do';
