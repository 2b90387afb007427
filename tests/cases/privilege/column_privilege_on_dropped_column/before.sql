create table t (a int, b int);
grant select (a, b) on t to app_reader;
