create table t (a int);
alter default privileges for role app_owner grant select on tables to app_reader;
alter default privileges for role app_owner revoke select on tables from app_reader;
