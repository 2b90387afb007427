CREATE LANGUAGE mine HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE mine IS 'ours';
CREATE FUNCTION f() RETURNS integer LANGUAGE mine AS 'begin return 1; end';
