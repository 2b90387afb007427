create table t (a int);
grant select, insert, update on t to app_writer;
grant select on t to app_reader;
