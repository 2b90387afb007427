CREATE FUNCTION new_handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE LANGUAGE mine HANDLER new_handler;
CREATE FUNCTION f() RETURNS integer LANGUAGE mine AS 'begin return 1; end';
CREATE VIEW v AS SELECT f() AS one;
