create table t (a int);
grant select on t to app_reader with grant option;
grant insert, update on t to app_writer;
