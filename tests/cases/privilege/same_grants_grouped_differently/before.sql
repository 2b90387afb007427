create table a (x int); create table b (x int);
grant select, insert on a, b to app_reader, app_writer;
