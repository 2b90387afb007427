create schema s authorization app_owner;
alter default privileges for role app_owner in schema s grant select on tables to app_reader;
set role app_owner;
create table s.early (a int);
create table s.later (a int);
create view s.v as select a from s.early;
reset role;
create table s.by_superuser (a int);
