CREATE LANGUAGE mine HANDLER plpgsql_call_handler;
CREATE FUNCTION f() RETURNS integer LANGUAGE mine AS 'begin return 1; end';
