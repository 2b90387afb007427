create type state as enum ('new', 'blocked', 'done');
create table job (id int, s state);
create view open_job as select id from job where s in ('new', 'blocked');
