create table t (a int, b int, c int);
grant select (a, c), insert (b) on t to app_reader;
grant references (a) on t to app_writer with grant option;
