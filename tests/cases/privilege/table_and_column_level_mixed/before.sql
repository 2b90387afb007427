create table t (a int, b int);
grant select on t to app_reader;
grant select (a) on t to app_reader;
grant update on t to app_writer;
