create table t (a int);
grant select on t to app_reader;
grant insert, update on t to app_writer with grant option;
