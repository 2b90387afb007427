alter default privileges for role app_owner in schema public grant execute on functions to app_reader;
