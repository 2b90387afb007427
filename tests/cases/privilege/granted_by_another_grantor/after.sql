create table t (a int);
grant select on t to app_reader;
grant select on t to app_writer;
