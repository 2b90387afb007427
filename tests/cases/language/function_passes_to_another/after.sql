CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS 'begin return 1; end';
