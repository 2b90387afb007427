create table t (a int);
grant select on t to app_reader with grant option;
set role app_reader;
grant select on t to app_writer;
reset role;
