create table job (id int primary key, state text not null, retries int not null default 0);
create view pending as select id, state from job where state = 'new';
comment on view pending is 'work to do';
