create table t (a int, b int, c int);
grant select (a, b) on t to app_reader;
grant update (c) on t to app_writer;
