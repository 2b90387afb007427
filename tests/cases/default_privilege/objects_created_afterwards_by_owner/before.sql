create schema s authorization app_owner;
alter default privileges for role app_owner in schema s grant select on tables to app_reader;
set role app_owner;
create table s.early (a int);
reset role;
