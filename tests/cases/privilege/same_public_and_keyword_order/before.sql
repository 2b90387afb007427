create table t (a int);
grant all on t to app_writer with grant option;
grant usage on schema public to app_reader;
