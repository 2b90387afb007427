create table a (x int); create table b (x int);
grant select on table a to app_reader;
grant insert on a to app_reader;
grant insert, select on public.a to app_writer;
grant select on b to app_reader;
grant select on b to app_writer;
grant insert on b to app_reader, app_writer;
