create schema s;
alter default privileges for role app_owner grant select on tables to app_reader;
alter default privileges for role app_owner grant usage, select on sequences to app_reader;
alter default privileges for role app_owner revoke execute on functions from public;
alter default privileges for role app_owner revoke usage on types from public;
alter default privileges for role app_owner grant usage, create on schemas to app_writer with grant option;
