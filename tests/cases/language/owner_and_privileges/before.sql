CREATE TRUSTED LANGUAGE mine HANDLER plpgsql_call_handler;
GRANT USAGE ON LANGUAGE mine TO app_reader;
