create table a (x int);
create table between_without (x int);
alter default privileges in schema public grant select on tables to app_reader;
create table c_with (x int);
