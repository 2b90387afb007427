CREATE TABLE t (a int, b text DEFAULT 'x -- y');
CREATE FUNCTION f() RETURNS text LANGUAGE sql AS ' SELECT ''a;b'' ';
COMMENT ON TABLE t IS 'it''s';
