create table a (x int);
alter default privileges in schema public grant select on tables to app_reader;
