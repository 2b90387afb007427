alter default privileges for role app_owner in schema public grant select on tables to app_reader;
alter default privileges for user app_owner in schema public grant insert on tables to app_reader;
alter default privileges for role app_owner in schema public grant execute on routines to app_reader;
