create table t (a int);
alter table t owner to app_writer;
alter table if exists only t owner to app_owner;
