create table t (a int, b int);
grant select (a, b), update (a) on t to app_reader;
