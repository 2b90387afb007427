create schema s;
alter default privileges for role app_owner in schema s grant select on tables to app_reader;
