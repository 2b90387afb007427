create table t (a int);
alter default privileges for role app_owner grant select on tables to app_reader;
