create table t (a int, c int);
grant select (a, c) on t to app_reader;
