CREATE TRUSTED LANGUAGE mine HANDLER plpgsql_call_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE mine IS 'still ours';
CREATE FUNCTION f() RETURNS integer LANGUAGE mine AS 'begin return 1; end';
