create table t (a int, b int);
grant select (b) on t to app_reader;
grant update (a), select on t to app_writer;
