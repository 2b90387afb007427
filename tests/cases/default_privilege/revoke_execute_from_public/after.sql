alter default privileges for role app_owner revoke execute on functions from public;
alter default privileges for role app_owner in schema public grant execute on routines to app_writer;
