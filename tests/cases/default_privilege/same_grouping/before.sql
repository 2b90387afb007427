alter default privileges for role app_owner in schema public grant select, insert on tables to app_reader;
alter default privileges for role app_owner in schema public grant execute on functions to app_reader;
