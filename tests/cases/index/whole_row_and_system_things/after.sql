CREATE TABLE t (a int, b int);
CREATE FUNCTION h(t) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.a || '/' || $1.b $$;
CREATE INDEX t_h ON t (h(t));
CREATE INDEX t_row ON t (a) WHERE ROW(a, b) > ROW(1, 2);
