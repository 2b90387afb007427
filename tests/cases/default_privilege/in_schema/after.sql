create schema s;
alter default privileges for role app_owner in schema s grant select, insert on tables to app_writer;
alter default privileges for role app_owner in schema s grant usage on sequences to app_writer;
